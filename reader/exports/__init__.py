"""What goes out of a library into files, each sort through one door; reads of the library, and knows no window."""
