"""The commands of the command line beside ``generate``: one package or module for each."""
