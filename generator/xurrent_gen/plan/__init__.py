"""View models to print, as finished strings that templates only lay out."""
