#!/bin/sh
# Starts the workbench and opens it in the browser. Closing this window ends it.
exec "$(dirname "$0")/sovereignty" serve --open
