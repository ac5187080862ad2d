"""`python -m newslint`."""

from newslint.cli import program

if __name__ == "__main__":
    program()
