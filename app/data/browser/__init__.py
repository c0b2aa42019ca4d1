"""What a device does where Python runs in a browser: fetch, IndexedDB, and locks over tabs.

May import: domain, data, the standard library; the browser itself only through ``hands.py``. Its
other half is ``app/web/shell/hands.js``.
"""
