"""The one place the version of xurrent-gen is written."""

__version__ = "0.2.0"
