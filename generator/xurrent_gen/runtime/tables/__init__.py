"""Rows of tables: the reader of CSV files, and rows about one record."""
