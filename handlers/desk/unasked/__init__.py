"""What the desk says and does without being asked, because time has passed."""
