"""Value lists, by the record that they belong to."""
