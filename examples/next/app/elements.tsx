'use client';
import 'back-pain-elements';

export const Elements = () => null;
