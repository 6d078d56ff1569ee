@echo off
rem The planner on Windows. Builds it where no build is there or a source is newer, then runs it; its engines come with the build.
rem   sovereignty solve data\baseline.xlsx --relax
rem   sovereignty test            runs the tests
setlocal
set "root=%~dp0"
set "app=%root%.artifacts\launcher\app"
set "log=%root%.artifacts\launcher\build.log"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1

if /i "%~1"=="test" (
  dotnet test "%root%ComputeSovereignty.sln"
  exit /b
)

if not exist "%app%\stamp" goto build
powershell -NoProfile -NonInteractive -Command "$stamp = (Get-Item '%app%\stamp').LastWriteTimeUtc; $newer = Get-ChildItem '%root%src' -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $stamp } | Select-Object -First 1; exit [int]($null -ne $newer)"
if not errorlevel 1 goto run

:build
where dotnet >nul 2>nul
if errorlevel 1 (
  echo sovereignty: the .NET 10 SDK is needed: https://dotnet.microsoft.com/download 1>&2
  exit /b 2
)
echo sovereignty: building the planner; this takes a minute or two, once ... 1>&2
if not exist "%root%.artifacts\launcher" mkdir "%root%.artifacts\launcher"
if exist "%app%" rmdir /s /q "%app%"
pushd "%root%"
dotnet publish src\ComputeSovereignty.Cli -c Release -p:ForLauncher=true -o "%app%" -v minimal --ucr -p:PublishReadyToRun=true >"%log%" 2>&1
if errorlevel 1 dotnet publish src\ComputeSovereignty.Cli -c Release -p:ForLauncher=true -o "%app%" -v minimal >>"%log%" 2>&1
if errorlevel 1 (
  popd
  echo sovereignty: the build failed; the log says more: %log% 1>&2
  exit /b 5
)
popd
type nul >"%app%\stamp"

:run
dotnet "%app%\sovereignty.dll" %*
exit /b %errorlevel%
