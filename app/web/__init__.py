"""The app as a web page: the client files, the page around them, and a guarded server.

Knows Flet, Starlette and files; knows no rules and no person, and of sentences only those of the
page that is there before the app. ``client`` makes the folder a browser is given, from the
installed Flet, so that an upgrade is never frozen out.
``server`` hands it out and carries the WebSocket. Nothing here contacts another host, and
nothing makes the browser of a visitor do so.
"""
