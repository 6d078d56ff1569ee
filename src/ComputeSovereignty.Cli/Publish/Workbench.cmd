@echo off
rem Starts the workbench and opens it in the browser. Closing this window ends it.
"%~dp0sovereignty.exe" serve --open
if errorlevel 1 pause
