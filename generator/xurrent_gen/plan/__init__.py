"""What to print, as finished strings: view models that templates only lay out."""
