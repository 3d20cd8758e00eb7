// As Angular writes [attr.share-outcome].
const checker = document.createElement('back-pain-checker');
document.querySelector('main').append(checker);
window.show = (consent) => checker.setAttribute('share-outcome', consent);
