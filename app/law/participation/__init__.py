"""Taking part: the frame of the law and the gemeente, and the choices a person has."""
