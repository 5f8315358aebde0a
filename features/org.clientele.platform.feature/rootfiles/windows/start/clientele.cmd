@echo off
rem Starts Clientele on Windows. It does what a native launcher would do: it reads the product's ini, takes the launcher
rem jar that the configuration names (after an update two may lie there), finds Java 21 or newer, and starts again when
rem the program asks for it.
rem
rem   clientele [ARGUMENTS]            the workbench
rem   clientele cli COMMAND ...        the command line, without a screen
rem   clientele --safe [ARGUMENTS]     the workbench without the add-ons of partners; clientele cli --safe likewise
rem   clientele director ARGUMENTS     installs, updates and removes features without a screen (see README)
rem   clientele update [ARGUMENTS]     stages everything newer and installs it; "clientele update apply" installs what is
rem                                    staged, other words are those of "clientele cli update"
rem   clientele recover                brings the state before the last update back
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
set "AREA=%HERE:~0,-1%"
set "UPDATES=%AREA%\updates"
set "PUT_BACK="
set "FIRST="

rem an update that was not finished comes first: without it there may be no program
call :with_lock settle_update
if not defined READY exit /b 14
rem cmd has read a line whole before it runs it, so this script may be replaced by the one that was put back
if defined PUT_BACK copy /y "%HERE%start\clientele.cmd" "%HERE%clientele.cmd" >nul 2>nul & "%HERE%clientele.cmd" %*

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
if defined SHARED call :with_lock settle_update
if not defined READY exit /b 14
if /i "%~1"=="recover" goto recover
if /i "%~1 %~2"=="update apply" goto update_apply
if /i "%~1 %~2 %~3"=="cli update apply" goto update_apply
if /i "%~1 %~2"=="update " goto update
if /i "%~1"=="update" goto update_words
set "RULES="
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
if exist "%UPDATES%\back" call :go_back
if not defined READY exit /b 14
if defined PUT_BACK copy /y "%HERE%start\clientele.cmd" "%HERE%clientele.cmd" >nul 2>nul & "%HERE%clientele.cmd" %* %AGAIN%
set "APPLIED="
if not exist "%UPDATES%\staged\failed" call :with_lock apply_update
if not defined READY exit /b 14
if defined APPLIED copy /y "%HERE%start\clientele.cmd" "%HERE%clientele.cmd" >nul 2>nul & "%HERE%clientele.cmd" %* %AGAIN%
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

rem everything newer is staged by the command line, and installed when that went well
:update
call "%HERE%clientele.cmd" cli update stage
if errorlevel 1 exit /b %ERRORLEVEL%
:update_apply
if not exist "%UPDATES%\staged" (
    echo No update is staged.
    exit /b 0
)
del /q "%UPDATES%\staged\failed" 2>nul
set "APPLIED="
call :with_lock apply_update
if not defined APPLIED exit /b 1
copy /y "%HERE%start\clientele.cmd" "%HERE%clientele.cmd" >nul 2>nul & exit /b 0

:update_words
set "FIRST=update"

:cli
set "APPLICATION=org.clientele.cli.application"
goto headless

:director
set "APPLICATION=org.eclipse.equinox.p2.director"
rem a site within a house may have no TLS: p2 would silently ask it by https; clientele.ini may say otherwise
set "RULES=-Dp2.httpRule=allow"
goto headless

rem everything after the first word is the application's
:headless
set "REST=%FIRST%"
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
"%JAVA%" %RULES% %VMARGS% -Djava.awt.headless=true -Declipse.log.include.commandline=false -jar "%LAUNCHER%" -nosplash -application %APPLICATION% %OWN_ARGS% -data @none %REST%
exit /b %ERRORLEVEL%

rem back to the state before the last update
:recover
if not exist "%UPDATES%\previous\complete" (
    echo clientele: there is nothing to go back to: no update has been installed here since the program was, or it was taken back. 1>&2
    exit /b 3
)
call :begin_recover
if not defined PUT_BACK exit /b 14
echo clientele: a store in which the newer version has worked may be too new: see "clientele cli help store rollback". 1>&2
copy /y "%HERE%start\clientele.cmd" "%HERE%clientele.cmd" >nul 2>nul & exit /b 0

rem asked for in the workbench; whether or not it can be done, a program starts
:go_back
del /q "%UPDATES%\back" 2>nul
if exist "%UPDATES%\back" exit /b 0
if not exist "%UPDATES%\previous\complete" exit /b 0
goto begin_recover

rem PUT_BACK is set when the state before is back; what was set since the update stays
:begin_recover
set "PUT_BACK="
for %%S in (configuration\.settings p2\org.eclipse.equinox.p2.engine\.settings) do if exist "%AREA%\%%S" xcopy "%AREA%\%%S" "%UPDATES%\previous\area\%%S" /e /i /h /y /q >nul
set "PHASE=recovering"
call :write_phase
if exist "%UPDATES%\phase" goto recover_alone
echo clientele: %UPDATES% cannot be written. Use an account that may write there. 1>&2
exit /b 0
:recover_alone
call :with_lock settle_update
exit /b 0

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
if errorlevel 1 goto not_safe
set VMARGS=%VMARGS% -Dclientele.safe=true
set "BRAND="
set OWN_ARGS=-configuration "%SAFE_FOLDER%"
exit /b 0
:not_safe
echo clientele: safe mode is not possible: its configuration cannot be written to %SAFE_FOLDER%. 1>&2
exit /b 14

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
if exist "%OWN%\configuration\config.ini" goto own_part_is_there
>"%OWN%\configuration\config.ini" echo osgi.sharedConfiguration.area=file:/%BASE%configuration/
if not exist "%OWN%\configuration\config.ini" goto no_own_part
:own_part_is_there
findstr /b /c:"eclipse.p2.data.area" "%OWN%\configuration\config.ini" >nul || (>>"%OWN%\configuration\config.ini" echo eclipse.p2.data.area=@config.dir/../p2)
set OWN_ARGS=-configuration "%OWN%\configuration"
set "AREA=%OWN%"
set "UPDATES=%OWN%\updates"
exit /b 0
:no_own_part
echo clientele: the program folder is shared, and the folder for your own settings and add-ons, %OWN%, cannot be written. 1>&2
set "READY="
exit /b 0

rem The folder "updates" is shared with the program (org.clientele.update, UpdateFolder) and has the same meaning as in
rem clientele-update.sh: staged, phase, snapshot, previous, history. Putting the old state back needs no Java.

rem one start at a time: the file stays open for writing, which Windows grants to one process, until the label is through
:with_lock
if not exist "%UPDATES%\phase" if not exist "%UPDATES%\staged" exit /b 0
set "PROBE=%UPDATES%\probe%RANDOM%"
2>nul (>"%PROBE%" rem) || goto no_right
del /q "%PROBE%" 2>nul
set "LOCKED="
8>&2 2>nul (9>"%UPDATES%\start.lock" call :%1 2>&8)
if defined LOCKED exit /b 0
echo clientele: an update is being installed by another start; this one waits for it. 1>&2
ping -n 3 127.0.0.1 >nul
goto with_lock

:no_right
if not exist "%UPDATES%\phase" exit /b 0
echo clientele: an update was not finished, and %UPDATES% cannot be written: this account has no right to, or the disk is full. Mend that and start again; nothing is lost. 1>&2
set "READY="
exit /b 0

:write_phase
>"%UPDATES%\phase.new" echo %PHASE%
move /y "%UPDATES%\phase.new" "%UPDATES%\phase" >nul
exit /b 0

:read_phase
set "PHASE="
if exist "%UPDATES%\phase" for /f "usebackq" %%P in ("%UPDATES%\phase") do set "PHASE=%%P"
exit /b 0

rem ends what an earlier start began
:settle_update
set "LOCKED=yes"
call :read_phase
if not defined PHASE exit /b 0
if "%PHASE%"=="snapshot" goto drop_snapshot
if "%PHASE%"=="finishing" goto finish_update
if "%PHASE%"=="recovering" goto finish_recover
goto take_back

:drop_snapshot
rd /s /q "%UPDATES%\snapshot" 2>nul
del /q "%UPDATES%\phase"
exit /b 0

:finish_update
if exist "%UPDATES%\snapshot" rd /s /q "%UPDATES%\previous" 2>nul
if exist "%UPDATES%\snapshot" move "%UPDATES%\snapshot" "%UPDATES%\previous" >nul
rd /s /q "%UPDATES%\staged" 2>nul
del /q "%UPDATES%\phase" "%UPDATES%\failure" 2>nul
exit /b 0

:finish_recover
call :put_back "%UPDATES%\previous"
if errorlevel 1 goto not_put_back
call :write_event RECOVERED
echo clientele: the state before the last update is back. In force are now: 1>&2
type "%UPDATES%\previous\versions" 1>&2
rd /s /q "%UPDATES%\staged" 2>nul
del /q "%UPDATES%\phase"
rd /s /q "%UPDATES%\previous"
exit /b 0

:take_back
call :put_back "%UPDATES%\snapshot"
if errorlevel 1 goto not_put_back
if not exist "%UPDATES%\failure" >"%UPDATES%\failure" echo it was interrupted.
if exist "%UPDATES%\staged" copy /y "%UPDATES%\failure" "%UPDATES%\staged\failed" >nul
call :write_event TAKEN_BACK
echo clientele: the update was not finished and has been taken back: 1>&2
type "%UPDATES%\failure" 1>&2
echo In force are now: 1>&2
type "%UPDATES%\snapshot\versions" 1>&2
echo clientele: try again with "clientele update apply", or drop the update with "clientele cli update drop". 1>&2
del /q "%UPDATES%\phase" "%UPDATES%\failure"
rd /s /q "%UPDATES%\snapshot"
exit /b 0

:not_put_back
echo clientele: the state before the update cannot be put back: the program is running, there is no right to write in %AREA%, or the disk is full. Mend that and start again; nothing is lost. 1>&2
set "READY="
exit /b 1

rem moves the files of a snapshot back; may be broken off and repeated at any place
:put_back
if not exist "%~1\complete" exit /b 1
for %%P in (configuration p2) do (
    call :put_back_part "%~1" %%P
    if errorlevel 1 exit /b 1
)
xcopy "%~1\area" "%AREA%" /e /h /y /q >nul
if errorlevel 1 exit /b 1
set "PUT_BACK=yes"
exit /b 0

:put_back_part
if not exist "%~1\area\%2" goto part_is_back
if exist "%AREA%\%2" if exist "%AREA%\%2.gone" rd /s /q "%AREA%\%2.gone"
if exist "%AREA%\%2" move "%AREA%\%2" "%AREA%\%2.gone" >nul || exit /b 1
move "%~1\area\%2" "%AREA%\%2" >nul || exit /b 1
:part_is_back
rd /s /q "%AREA%\%2.gone" 2>nul
exit /b 0

:write_event
for /f %%T in ('powershell -NoProfile -Command "[DateTime]::UtcNow.ToString('s')+'Z'"') do >>"%UPDATES%\history" echo %%T	%1	%PHASE%
exit /b 0

rem installs the staged update: APPLIED is set when it is in force; when a program runs, it waits for the next start
:apply_update
set "LOCKED=yes"
if not exist "%UPDATES%\staged" exit /b 0
echo clientele: an update is being installed. Please wait. 1>&2
del /q "%UPDATES%\failure" 2>nul
call :run_quietly org.clientele.update.apply
if "%CODE%"=="0" call :run_quietly org.clientele.update.check
if "%CODE%"=="0" goto applied
if "%CODE%"=="15" echo clientele: a staged update waits: it is installed when no window or command of this program is running. 1>&2
if "%CODE%"=="16" echo clientele: the staged update was not installed; nothing was changed. 1>&2
goto settle_update

:applied
set "PHASE=finishing"
call :write_phase
set "APPLIED=yes"
echo clientele: the update is installed. "clientele recover" brings the state before it back. 1>&2
goto finish_update

:run_quietly
call :find_launcher
"%JAVA%" %VMARGS% -Djava.awt.headless=true -jar "%LAUNCHER%" -nosplash -application %1 %OWN_ARGS% -data @none <nul
set "CODE=%ERRORLEVEL%"
exit /b 0
