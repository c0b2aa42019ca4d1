"""From answer to sentence: languages, money and date wording, direction, and the spoken form.

``dutch`` needs the standard library only and serves the machine door. ``write`` and ``spoken``
know every language through babel, so they are imported by their own names and not from here.
"""
