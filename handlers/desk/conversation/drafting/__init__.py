"""A report in the making: what is asked, what is understood, what she reads back, and the filing."""
