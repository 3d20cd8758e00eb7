"""Orca loads this. It tells the tests every word that Orca says, and when Orca has nothing left to do."""

import json
import os
import socket

import orca.settings
from gi.repository import GLib

orca.settings.enableKeyEcho = False
orca.settings.sayAllOnLoad = False
orca.settings.pageSummaryOnLoad = False
# Words, not sound: no voice is needed.
orca.settings.speechServerFactory = None
orca.settings.speechFactoryModules = []


def start():
    from orca import event_manager, orca_state, speech

    channel = socket.socket(socket.AF_UNIX)
    channel.connect(os.environ["LISTENER"])

    def tell(what):
        channel.sendall((json.dumps(what) + "\n").encode())

    def telling(speak):
        def speak_and_tell(text, *rest, **options):
            tell(text)
            return speak(text, *rest, **options)

        return speak_and_tell

    speech._speak = telling(speech._speak)
    speech.speakCharacter = telling(speech.speakCharacter)

    def tell_when_idle():
        manager = event_manager.getManager()
        if manager._gidleId or not manager._eventQueue.empty():
            return True
        tell(None)
        return False

    def on_question(*_):
        if not channel.recv(64):
            return False
        try:
            # The browser answers after the events that it has sent before.
            orca_state.locusOfFocus.queryComponent().getExtents(0)
        except Exception:
            pass  # what had focus is gone
        GLib.idle_add(tell_when_idle, priority=GLib.PRIORITY_LOW)
        return True

    GLib.io_add_watch(channel, GLib.IO_IN, on_question)
    tell(None)
    return False


GLib.idle_add(start)
