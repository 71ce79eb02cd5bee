"""View models to print: values, which templates lay out."""
