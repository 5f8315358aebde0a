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
rem   clientele carry-over FOLDER      takes partner features and settings over from an older program folder
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
set "BRAND="
set "NUMBER="
set "OWN_ARGS="
set "READY=yes"
set "SAFE="
set "WORKSPACE=workspace"
set "AREA=%HERE:~0,-1%"
set "UPDATES=%AREA%\updates"
set "PUT_BACK="

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
if not defined READY exit /b 14
rem who may write the program itself looks after it, and not after a part of it
if /i "%~1"=="update" call :program_itself
if /i "%~1"=="recover" call :program_itself
if defined NUMBER call :own_part
if defined NUMBER call :with_lock settle_update
if not defined READY exit /b 14
if /i "%~1"=="recover" goto recover
if /i "%~1 %~2"=="update apply" goto update_apply
if /i "%~1 %~2 %~3"=="cli update apply" goto update_apply
if /i "%~1 %~2"=="update " goto update
if /i "%~1"=="update" goto update_words
set "RULES="
if /i "%~1"=="cli" goto cli
if /i "%~1"=="director" goto director
if /i "%~1"=="carry-over" goto carry_over

rem words are cut off by their text: a loop over them would lose commas and equals signs
set USER_ARGS=%*
if /i not "%~1"=="--safe" goto workbench
set "SAFE=workbench"
set "WORKSPACE=safe-workspace"
set USER_ARGS=%USER_ARGS:*--safe=%
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
call :mark_window
call :seconds BEGAN
9>"%RUNNING%" "%JAVA%" %VMARGS% "-Dclientele.relaunch=%RELAUNCH%" -jar "%LAUNCHER%" %ARGS% %OWN_ARGS% %BRAND% %DATA% %USER_ARGS% %AGAIN%
set "CODE=%ERRORLEVEL%"
if not "%RUNNING%"=="nul" del /q "%RUNNING%" 2>nul
if "%CODE%"=="23" goto start
if "%CODE%"=="24" (
    call :read_relaunch
    goto start
)
del /q "%RELAUNCH%" 2>nul
call :ended_early
exit /b %CODE%

rem a file that stays open for writing as long as the window: in RUNNING, which is nul where none can be written
:mark_window
set "RUNNING=nul"
if not exist "%UPDATES%\running" md "%UPDATES%\running" 2>nul
set "MARK=%UPDATES%\running\%RANDOM%%RANDOM%"
set "WRITABLE="
call :append "%MARK%" 2>nul
if defined WRITABLE set "RUNNING=%MARK%"
exit /b 0

rem the seconds of this day; before ten the hour has a space, and what is between the numbers differs by country
:seconds
set "%1=0"
for /f "tokens=1-3 delims=:.," %%A in ("%TIME: =0%") do set /a "%1=(1%%A-100)*3600+(1%%B-100)*60+1%%C-100" 2>nul
exit /b 0

rem two starts in a row that fail within seconds: an add-on may be the cause
:ended_early
if defined SAFE exit /b 0
set "EARLY=%LOCALAPPDATA%\Clientele\failed-start"
call :seconds ENDED
set "TOOK=0"
set /a "TOOK=(ENDED-BEGAN+86400) %% 86400" 2>nul
if "%CODE%"=="0" goto not_early
if %CODE% LSS 0 goto not_early
if %CODE% GTR 128 goto not_early
if %TOOK% GTR 20 goto not_early
if exist "%EARLY%" goto early_again
if not exist "%LOCALAPPDATA%\Clientele" md "%LOCALAPPDATA%\Clientele" 2>nul
call :append "%EARLY%" 2>nul
exit /b 0
:early_again
echo clientele: the program ended within seconds twice in a row, with code %CODE%. If an add-on is the cause, this starts it without the add-ons of partners: clientele --safe 1>&2
exit /b 0
:not_early
del /q "%EARLY%" 2>nul
exit /b 0

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
set REST=%*
if /i "%~1"=="cli" set REST=%REST:~3%
if /i "%~1"=="director" set REST=%REST:~8%
if /i not "%~2"=="--safe" goto run_headless
set "SAFE=cli"
set REST=%REST:*--safe=%
call :safe_configuration
if errorlevel 1 exit /b 14
:run_headless
call :language %*
"%JAVA%" %RULES% %VMARGS% -Djava.awt.headless=true -Dosgi.startLevel=4 -Declipse.log.include.commandline=false -jar "%LAUNCHER%" -nosplash -application %APPLICATION% %OWN_ARGS% -data @none %LANGUAGE% %REST%
exit /b %ERRORLEVEL%

rem the platform fixes the language of most texts before it hears of the command line's own --lang
:language
set "LANGUAGE="
:next_word
if "%~1"=="" exit /b 0
if /i "%~1 %~2"=="--lang zh" set "LANGUAGE=-nl zh_CN"
if /i "%~1 %~2"=="--lang en" set "LANGUAGE=-nl en_GB"
shift
goto next_word

rem partner features and settings of an older program folder, from that folder itself: no network is needed
:carry_over
if "%~2"=="" (
    echo clientele: carry-over needs the older program folder. 1>&2
    exit /b 14
)
for %%O in ("%~2\.") do set "OLD=%%~fO"
set "PROFILES=p2\org.eclipse.equinox.p2.engine\profileRegistry"
if /i "%OLD%\"=="%HERE%" goto same_program
if not exist "%OLD%\%PROFILES%" goto no_program
for %%S in (configuration\.settings p2\org.eclipse.equinox.p2.engine\.settings) do if exist "%OLD%\%%S" xcopy "%OLD%\%%S" "%HERE%%%S" /e /i /h /y /q >nul
set "PROFILE="
for /f "delims=" %%P in ('dir /b /ad "%OLD%\%PROFILES%\*.profile" 2^>nul') do set "PROFILE=%%P"
set "ROOTS=%TEMP%\clientele-%RANDOM%%RANDOM%.roots"
call "%HERE%clientele.cmd" director -destination "%OLD%" -listInstalledRoots >"%ROOTS%"
set "WANTED="
for /f "usebackq tokens=1,2 delims=/" %%A in ("%ROOTS%") do call :carried "%%A" "%%B"
del /q "%ROOTS%" 2>nul
if not defined WANTED goto nothing_to_carry
set "OLD_SITE=file:/%OLD:\=/%"
call "%HERE%clientele.cmd" director -destination "%HERE%." -metadataRepository "%OLD_SITE%/%PROFILES:\=/%/%PROFILE%" -artifactRepository "%OLD_SITE%" -installIU "%WANTED%"
if errorlevel 1 goto not_carried
echo Carried over: %WANTED%
exit /b 0
:same_program
echo clientele: %OLD% is this program's own folder; name the older one. 1>&2
exit /b 14
:no_program
echo clientele: %OLD% is not a program folder of Clientele: it has no %PROFILES%. 1>&2
exit /b 14
:nothing_to_carry
echo Nothing to carry over: %OLD% has no features other than our own.
exit /b 0
:not_carried
echo clientele: not all features could be carried over: %WANTED%. Install them from their update site. 1>&2
exit /b 14

rem a line of the list of features: an id, and a version that begins with a digit
:carried
for /f "tokens=2" %%W in ("%~1") do exit /b 0
set "ROOT=%~1"
set "VERSION=%~2"
if not defined VERSION exit /b 0
if "%VERSION:~0,1%" LSS "0" exit /b 0
if "%VERSION:~0,1%" GTR "9" exit /b 0
if "%ROOT:~0,14%"=="org.clientele." exit /b 0
if defined WANTED set "WANTED=%WANTED%,%~1"
if not defined WANTED set "WANTED=%~1"
exit /b 0

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

rem PUT_BACK is set when the state before is back
:begin_recover
set "PUT_BACK="
call :probe
if not defined WRITABLE goto not_recovered
call :look_for_windows
if defined BUSY goto not_while_it_runs
call :locked recover_alone
exit /b 0
:not_while_it_runs
echo clientele: the program is running. End it and try again. 1>&2
exit /b 0
:not_recovered
echo clientele: %UPDATES% cannot be written. Use an account that may write there. 1>&2
exit /b 0

rem BUSY is set when a window is open: nobody else may write its file; what a window left behind is removed
:look_for_windows
set "BUSY="
for %%W in ("%UPDATES%\running\*") do call :look_at "%%~W"
exit /b 0

:look_at
set "WRITABLE="
call :append "%~1" 2>nul
if not defined WRITABLE set "BUSY=yes"
if defined WRITABLE del /q "%~1" 2>nul
exit /b 0

rem what was set since the update stays
:recover_alone
set "LOCKED=yes"
if not exist "%UPDATES%\previous\complete" exit /b 0
for %%S in (configuration\.settings p2\org.eclipse.equinox.p2.engine\.settings) do if exist "%AREA%\%%S" xcopy "%AREA%\%%S" "%UPDATES%\previous\area\%%S" /e /i /h /y /q >nul
set "PHASE=recovering"
call :write_phase
if exist "%UPDATES%\phase" goto settle_update
goto not_recovered

rem the bundle with the classes that run before the platform does
:operations
set "OPERATIONS="
for /f "usebackq tokens=1,3 delims=," %%A in ("%INFO%") do if "%%A"=="org.clientele.operations" set "OPERATIONS=%%B"
if defined OPERATIONS set "OPERATIONS=%OPERATIONS:file:=%"
if defined OPERATIONS set "OPERATIONS=%HERE%%OPERATIONS:/=\%"
exit /b 0

rem safe mode: a configuration with our own bundles only, beside the usual one, which is not touched
:safe_configuration
call :operations
if not defined OPERATIONS (
    echo clientele: safe mode is not possible: the bundle org.clientele.operations is missing. Unpack the program again. 1>&2
    exit /b 14
)
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
if "%~1"=="-startup" set "SKIP=other"
if "%~1"=="--launcher.library" set "SKIP=other"
if "%~1"=="--launcher.defaultAction" set "SKIP=other"
if "%~1"=="--launcher.timeout" set "SKIP=other"
if defined SKIP exit /b 0
set "LINE=%~1"
if "%LINE:~0,11%"=="--launcher." exit /b 0
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
for /f "usebackq tokens=1,2 delims==" %%A in ("%~1\release") do if "%%A"=="JAVA_VERSION" call :major %%B
if %MAJOR% GEQ %MINIMUM% set "JAVA=%~1\bin\java.exe"
exit /b 0

:major
for /f "delims=." %%M in ("%~1") do set /a MAJOR=%%M
exit /b 0

rem what IT set for this computer: the number of this person's part where the program folder is shared, and which brand is
rem started. Java reads it as the other script does, and makes the part
:provisioned
call :operations
if not defined OPERATIONS exit /b 0
set "SETTINGS=%TEMP%\clientele-%RANDOM%%RANDOM%.settings"
"%JAVA%" -XX:TieredStopAtLevel=1 -cp "%OPERATIONS%" org.clientele.operations.internal.start.StartSettings "%HERE%." "%ProgramData%\Clientele" "%LOCALAPPDATA%\Clientele\installation" >"%SETTINGS%"
if errorlevel 1 set "READY="
for /f "usebackq tokens=1,2 delims==" %%K in ("%SETTINGS%") do (
    if "%%K"=="NUMBER" set "NUMBER=%%L"
    if "%%K"=="BRAND" set "BRAND=-product %%L"
)
del /q "%SETTINGS%" 2>nul
exit /b 0

:program_itself
set "WRITABLE="
call :append "%HERE%configuration\config.ini" 2>nul
if defined WRITABLE set "NUMBER="
exit /b 0

rem configuration, p2 data and add-ons of this person
:own_part
set "AREA=%LOCALAPPDATA%\Clientele\installation\%NUMBER%"
set "UPDATES=%AREA%\updates"
set OWN_ARGS=-configuration "%AREA%\configuration"
exit /b 0

rem The folder "updates" is shared with the program (org.clientele.update, UpdateFolder) and has the same meaning as in
rem clientele-update.sh: staged, phase, snapshot, previous, history. Putting the old state back needs no Java.

rem one start at a time: the file stays open for writing, which Windows grants to one process, until the label is through
:with_lock
if not exist "%UPDATES%\phase" if not exist "%UPDATES%\staged" exit /b 0
:locked
call :probe
if not defined WRITABLE goto no_right
set "LOCKED="
call :hold %1 8>&2 2>nul
if defined LOCKED exit /b 0
echo clientele: an update is being installed by another start; this one waits for it. 1>&2
ping -n 3 127.0.0.1 >nul
goto locked

rem the redirection is granted, or the label is not called
:hold
9>"%UPDATES%\start.lock" call :%1 2>&8
exit /b 0

rem WRITABLE is set when a file can be written into the folder of updates
:probe
set "WRITABLE="
set "PROBE=%UPDATES%\probe%RANDOM%"
call :append "%PROBE%" 2>nul
del /q "%PROBE%" 2>nul
exit /b 0

:append
>>"%~1" call :appended
exit /b 0

:appended
set "WRITABLE=yes"
exit /b 0

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
if defined FAILED goto not_put_back
call :write_event RECOVERED
echo clientele: the state before the last update is back. In force are now: 1>&2
type "%UPDATES%\previous\versions" 1>&2
rd /s /q "%UPDATES%\staged" 2>nul
del /q "%UPDATES%\phase"
rd /s /q "%UPDATES%\previous"
exit /b 0

:take_back
call :put_back "%UPDATES%\snapshot"
if defined FAILED goto not_put_back
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
set "FAILED=yes"
if not exist "%~1\complete" exit /b 0
call :put_back_part "%~1" configuration
if not exist "%~1\area\configuration" call :put_back_part "%~1" p2
if exist "%~1\area\configuration" exit /b 0
if exist "%~1\area\p2" exit /b 0
xcopy "%~1\area" "%AREA%" /e /h /y /q >nul
rem 1 says that there was nothing to copy
if errorlevel 2 exit /b 0
set "FAILED="
set "PUT_BACK=yes"
exit /b 0

rem what is moved is looked for afterwards: open files of a program that runs keep it in its place
:put_back_part
if not exist "%~1\area\%2" goto part_is_back
if exist "%AREA%\%2" if exist "%AREA%\%2.gone" rd /s /q "%AREA%\%2.gone"
if exist "%AREA%\%2" move "%AREA%\%2" "%AREA%\%2.gone" >nul
if not exist "%AREA%\%2" move "%~1\area\%2" "%AREA%\%2" >nul
if exist "%~1\area\%2" exit /b 0
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
"%JAVA%" %VMARGS% -Djava.awt.headless=true -Dosgi.startLevel=4 -jar "%LAUNCHER%" -nosplash -application %1 %OWN_ARGS% -data @none <nul
set "CODE=%ERRORLEVEL%"
exit /b 0
