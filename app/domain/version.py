"""The version of Houvast: the day it came out; pyproject.toml and every build read it here."""

VERSION = "2026.12.1"
