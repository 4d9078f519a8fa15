@echo off
rem Runs attest from a checkout on Windows: builds what is stale first, in silence unless it fails.
setlocal
set "here=%~dp0"
set DOTNET_CLI_TELEMETRY_OPTOUT=1
set DOTNET_NOLOGO=1
where dotnet >nul 2>nul
if errorlevel 1 (
    echo Attest needs the .NET 10 SDK: https://dotnet.microsoft.com/download 1>&2
    exit /b 2
)
set "log=%TEMP%\attest-build-%RANDOM%.log"
dotnet build "%here%src\Attest.Cli" -c Release -v quiet -nologo >"%log%" 2>&1
if errorlevel 1 (
    type "%log%" 1>&2
    del "%log%"
    echo Attest could not be built. 1>&2
    exit /b 2
)
del "%log%"
dotnet "%here%src\Attest.Cli\bin\Release\net10.0\attest.dll" %*
exit /b %errorlevel%
