"""View models: values that templates lay out."""
