@echo off
rem Starts Clientele on Windows. It does what a native launcher would do: it reads the product's ini, takes the launcher
rem jar that the configuration names (after an update two may lie there), finds Java 21 or newer, and starts again when
rem the program asks for it.
rem
rem   clientele [ARGUMENTS]            the workbench
rem   clientele cli COMMAND ...        the command line, without a screen
rem   clientele --safe [ARGUMENTS]     the workbench without the add-ons of partners; clientele cli --safe likewise
rem   clientele director ARGUMENTS     installs, updates and removes features without a screen (see README)
rem
rem Exit code 23 asks for a restart. Exit code 24 asks for a restart with another workspace or other arguments: the
rem program writes these, one on each line, into the file that the system property clientele.relaunch names.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "MINIMUM=21"
set "JAVA="
set "INI_VM="
set "VMARGS="
set "ARGS="
set "AGAIN="
set "LAUNCHER="
set "SHARED="
set "BRAND="
set "OWN_ARGS="
set "READY=yes"
set "SAFE="
set "WORKSPACE=workspace"

call :read_ini
set VMARGS=%VMARGS% --enable-native-access=ALL-UNNAMED "-Djava.util.logging.config.file=%HERE%logging.properties"
call :find_launcher
if not defined LAUNCHER (
    echo clientele: the configuration names no launcher. Unpack the program again. 1>&2
    exit /b 14
)
call :find_java
if not defined JAVA (
    echo clientele: Java %MINIMUM% or newer was not found: set JAVA_HOME to one, or put its java on the PATH. 1>&2
    exit /b 14
)
call :provisioned
if defined SHARED call :own_part
if not defined READY exit /b 14
if /i "%~1"=="cli" goto cli
if /i "%~1"=="director" goto director

set "USER_ARGS="
if /i "%~1"=="--safe" goto safe
set USER_ARGS=%*
goto workbench
:safe
set "SAFE=workbench"
set "WORKSPACE=safe-workspace"
:next_argument
shift
if "%~1"=="" goto workbench
set USER_ARGS=%USER_ARGS% %1
goto next_argument
:workbench
if defined SAFE call :safe_configuration
if defined SAFE if errorlevel 1 exit /b 14
set DATA=-data "%LOCALAPPDATA%\Clientele\%WORKSPACE%"
for %%A in (%USER_ARGS%) do if /i "%%~A"=="-data" set "DATA="
set "RELAUNCH=%TEMP%\clientele-%RANDOM%%RANDOM%.relaunch"
:start
type nul > "%RELAUNCH%"
call :find_launcher
"%JAVA%" %VMARGS% "-Dclientele.relaunch=%RELAUNCH%" -jar "%LAUNCHER%" %ARGS% %OWN_ARGS% %BRAND% %DATA% %USER_ARGS% %AGAIN%
set "CODE=%ERRORLEVEL%"
if "%CODE%"=="23" goto start
if "%CODE%"=="24" (
    call :read_relaunch
    goto start
)
del /q "%RELAUNCH%" 2>nul
exit /b %CODE%

:cli
set "APPLICATION=org.clientele.cli.application"
goto headless

:director
set "APPLICATION=org.eclipse.equinox.p2.director"
goto headless

rem everything after the first word is the application's
:headless
set "REST="
if /i not "%~2"=="--safe" goto next_word
shift
set "SAFE=cli"
call :safe_configuration
if errorlevel 1 exit /b 14
:next_word
shift
if "%~1"=="" goto run_headless
set REST=%REST% %1
goto next_word
:run_headless
"%JAVA%" %VMARGS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application %APPLICATION% %OWN_ARGS% -data @none %REST%
exit /b %ERRORLEVEL%

rem safe mode: a configuration with our own bundles only, beside the usual one, which is not touched
:safe_configuration
set "OPERATIONS="
for /f "usebackq tokens=1,3 delims=," %%A in ("%INFO%") do if "%%A"=="org.clientele.operations" set "OPERATIONS=%%B"
if not defined OPERATIONS (
    echo clientele: safe mode is not possible: the bundle org.clientele.operations is missing. Unpack the program again. 1>&2
    exit /b 14
)
set "OPERATIONS=%OPERATIONS:file:=%"
set "OPERATIONS=%HERE%%OPERATIONS:/=\%"
set "SAFE_FOLDER=%LOCALAPPDATA%\Clientele\safe-%SAFE%"
"%JAVA%" -cp "%OPERATIONS%" org.clientele.operations.internal.health.SafeConfiguration "%HERE%." "%HERE%configuration" "%SAFE_FOLDER%" "%LOCALAPPDATA%\Clientele\workspace" "%LOCALAPPDATA%\Clientele\safe-workspace"
if errorlevel 1 (
    echo clientele: safe mode is not possible: its configuration cannot be written to %SAFE_FOLDER%. 1>&2
    exit /b 14
)
set VMARGS=%VMARGS% -Dclientele.safe=true
set "BRAND="
set OWN_ARGS=-configuration "%SAFE_FOLDER%"
exit /b 0

rem Java's arguments follow -vmargs, the program's come before it; what only a native launcher understands is left out
:read_ini
set "INI=%HERE%clientele.ini"
if not exist "%INI%" set "INI=%HERE%eclipse.ini"
if not exist "%INI%" exit /b 0
set "SECTION=program"
set "SKIP="
for /f "usebackq eol=# delims=" %%L in ("%INI%") do call :ini_line "%%L"
exit /b 0

:ini_line
if defined SKIP (
    if "%SKIP%"=="vm" set "INI_VM=%~1"
    set "SKIP="
    exit /b 0
)
if "%SECTION%"=="vm" (
    set VMARGS=%VMARGS% "%~1"
    exit /b 0
)
if "%~1"=="-vmargs" (
    set "SECTION=vm"
    exit /b 0
)
if "%~1"=="-vm" (
    set "SKIP=vm"
    exit /b 0
)
for %%S in (-startup --launcher.library --launcher.defaultAction --launcher.timeout) do if "%~1"=="%%S" (
    set "SKIP=other"
    exit /b 0
)
echo(%~1| findstr /b /c:"--launcher." >nul && exit /b 0
set ARGS=%ARGS% "%~1"
exit /b 0

:read_relaunch
set "AGAIN="
for /f "usebackq delims=" %%L in ("%RELAUNCH%") do call :relaunch_line "%%L"
exit /b 0

:relaunch_line
set AGAIN=%AGAIN% "%~1"
exit /b 0

rem the launcher jar of the bundles that the configuration names
:find_launcher
set "LAUNCHER="
set "INFO=%HERE%configuration\org.eclipse.equinox.simpleconfigurator\bundles.info"
if not exist "%INFO%" exit /b 0
for /f "usebackq tokens=1,3 delims=," %%A in ("%INFO%") do if "%%A"=="org.eclipse.equinox.launcher" set "LAUNCHER=%%B"
if defined LAUNCHER set "LAUNCHER=%LAUNCHER:file:=%"
if defined LAUNCHER set "LAUNCHER=%HERE%%LAUNCHER:/=\%"
exit /b 0

rem the Java in the ini, beside the program, of JAVA_HOME, then of the usual places, then the one on the PATH
:find_java
if defined INI_VM call :try "%INI_VM%"
if defined INI_VM call :try "%INI_VM%\.."
if not defined JAVA call :try "%HERE%jre"
if not defined JAVA if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Java\*" "%ProgramFiles%\Eclipse Adoptium\*" "%ProgramFiles%\Microsoft\jdk*" "%ProgramFiles%\Zulu\*" "%LocalAppData%\Programs\Eclipse Adoptium\*") do if not defined JAVA call :try "%%~D"
if defined JAVA exit /b 0
for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :try "%%~dpJ.."
exit /b 0

rem is there a Java of that version in this folder? the release file answers without starting it
:try
if defined JAVA exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
set "MAJOR=0"
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" for /f "delims=." %%M in ("%%~B") do set /a MAJOR=%%M
if %MAJOR% GEQ %MINIMUM% set "JAVA=%~1\bin\java.exe"
exit /b 0

rem what IT set for this computer: whether the program folder is shared, and which brand is started
:provisioned
if not exist "%HERE%configuration\config.ini" exit /b 0
2>nul (>>"%HERE%configuration\config.ini" rem) || set "SHARED=yes"
set "SETTINGS=%ProgramData%\Clientele\provisioning.ini"
set "FOLDER=%ProgramData%\Clientele\provisioning.d"
if not exist "%SETTINGS%" if not exist "%FOLDER%" set "SETTINGS=%CLIENTELE_PROVISIONING%"
if defined SETTINGS if exist "%SETTINGS%" call :settings "%SETTINGS%"
if exist "%FOLDER%" for /f "delims=" %%F in ('dir /b /on "%FOLDER%\*.ini" 2^>nul') do call :settings "%FOLDER%\%%F"
exit /b 0

:settings
set "SECTION="
for /f "usebackq eol=# tokens=1* delims==" %%A in ("%~1") do call :setting "%%A" "%%B"
exit /b 0

:setting
for /f "tokens=1,2" %%K in ("%~1") do set "WORD=%%K"
if "%WORD:~0,1%"=="[" set "SECTION=%WORD%"
for /f "tokens=1" %%V in ("%~2") do set "VALUE=%%V"
if /i "%SECTION%:%WORD%:%VALUE%"=="[install]:shared:yes" set "SHARED=yes"
if /i "%SECTION%:%WORD%:%VALUE%"=="[install]:shared:no" set "SHARED="
if /i "%SECTION%:%WORD%"=="[branding]:product" set "BRAND=-product %VALUE%"
exit /b 0

rem configuration, p2 data and add-ons of this person
:own_part
set "OWN=%LOCALAPPDATA%\Clientele\installation"
if not exist "%OWN%\configuration" mkdir "%OWN%\configuration" "%OWN%\p2" 2>nul
set "BASE=%HERE:\=/%"
if not exist "%OWN%\configuration\config.ini" 2>nul (>"%OWN%\configuration\config.ini" echo osgi.sharedConfiguration.area=file:/%BASE%configuration/)
if not exist "%OWN%\configuration\config.ini" (
    echo clientele: the program folder is shared, and the folder for your own settings and add-ons, %OWN%, cannot be written. 1>&2
    set "READY="
    exit /b 0
)
findstr /b /c:"eclipse.p2.data.area" "%OWN%\configuration\config.ini" >nul || (>>"%OWN%\configuration\config.ini" echo eclipse.p2.data.area=@config.dir/../p2)
set OWN_ARGS=-configuration "%OWN%\configuration"
exit /b 0
