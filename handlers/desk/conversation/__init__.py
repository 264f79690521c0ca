"""The conversation with a citizen: hearing her, asking what is missing, filing, and what she says later."""
