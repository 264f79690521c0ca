"""Beginnings of answers: offered at *Jawab*, kept by each department with `/templat`."""
