"""Input objects, by the record that they belong to."""
