"""A case system in this process that makes a second verzoek of every repeat, as Open VTB does."""

from __future__ import annotations

from app.server.case_system import Checked, Delivered, Later, Reading, Refused, Traits, Unknown


class Forgetful:
    """Takes everything as often as it comes; breaks, refuses and tells when it is told to."""

    def __init__(self, batch=200):
        self.traits = Traits("forgetful", batch=batch, needs_bsn=False)
        self.verzoeken = []
        self.files = []
        self.openings = []
        self.breaks = None
        self.refuses = {}
        self.faults = ()
        self.readings = {}

    def check(self):
        """Whether the settings fit."""
        return Checked(answered=True, faults=self.faults)

    def deliver(self, messages):
        """Look up what may be there, take in the rest."""
        return {one.uuid: self._deliver(one) for one in messages}

    def _deliver(self, message):
        if message.may_exist:
            for reference, other in self.verzoeken:
                if other.uuid == message.uuid:
                    return Delivered(reference)
        if message.uuid in self.refuses:
            return self.refuses[message.uuid]
        if self.breaks == "before":
            return Later("no route")
        reference = f"VTB-{len(self.verzoeken) + 1}"
        self.verzoeken.append((reference, message))
        self.files += [(file.uuid, message.uuid, file.read()) for file in message.files]
        return Unknown("no answer") if self.breaks == "after" else Delivered(reference)

    def deliver_file(self, file, case, _person):
        """Take in a bijlage with a verzoek that is there."""
        assert case in {reference for reference, _message in self.verzoeken}
        if file.uuid in self.refuses:
            return self.refuses[file.uuid]
        if self.breaks == "before":
            return Later("no route")
        if file.uuid not in {uuid for uuid, _request, _content in self.files}:
            self.files.append((file.uuid, file.request, file.read()))
        return Unknown("no answer") if self.breaks == "after" else Delivered(f"DOC-{file.uuid}")

    def opened(self, bericht, moment):
        """Note it."""
        self.openings.append((bericht, moment))
        return Delivered("")

    def read(self, person, _known, _moment):
        """What is told of a person."""
        return self.readings.get(person.sub, Reading())

    def close(self):
        """Nothing is held."""

    def person_of(self, _resource):
        """Nobody."""
        return


NO = Refused("past_niet", "400 onderwerp: max_length")
