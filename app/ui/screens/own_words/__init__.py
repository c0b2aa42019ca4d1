"""An idea of one's own, what one does already, or not now: in one's own words."""
