"""Who writes and who works here: citizens, officers, their duty, and the seal on who people are."""
