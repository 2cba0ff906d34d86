; The installer for Windows, by Inno Setup 6, of the folder that `py dev.py bundle` has made:
;     iscc /DVersion=1.0.0 /DOut=dist resources\packaging\windows\entity-reader.iss
; It needs no administrator: the program is put among those of the user, or of all where the user may and says so.

#define Name "Entity Reader"
#define Program "entity-reader.exe"
#define Root "..\..\.."

[Setup]
AppId={{7C0B3A52-5B0E-4E0B-9C55-6B4C2F5D9E31}
AppName={#Name}
AppVersion={#Version}
AppPublisher=The Entity Reader developers
DefaultDirName={autopf}\{#Name}
DefaultGroupName={#Name}
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
OutputDir={#Root}\{#Out}
OutputBaseFilename=entity-reader-{#Version}-windows-x64
SetupIconFile={#Root}\build\entity-reader.ico
UninstallDisplayIcon={app}\{#Program}
Compression=lzma2/max
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes

[Languages]
Name: "en"; MessagesFile: "compiler:Default.isl"
Name: "de"; MessagesFile: "compiler:Languages\German.isl"
Name: "es"; MessagesFile: "compiler:Languages\Spanish.isl"
Name: "fr"; MessagesFile: "compiler:Languages\French.isl"
Name: "it"; MessagesFile: "compiler:Languages\Italian.isl"
Name: "pl"; MessagesFile: "compiler:Languages\Polish.isl"
Name: "pt"; MessagesFile: "compiler:Languages\BrazilianPortuguese.isl"

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked

[InstallDelete]
; What an earlier version had, and this one has not.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Root}\build\entity-reader\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{group}\{#Name}"; Filename: "{app}\{#Program}"
Name: "{autodesktop}\{#Name}"; Filename: "{app}\{#Program}"; Tasks: desktopicon

[Registry]
; Libraries and links are opened by a double click; articles are offered the program under "Open with".
Root: HKA; Subkey: "Software\Classes\.library"; ValueType: string; ValueName: ""; ValueData: "EntityReader.library"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\EntityReader.library"; ValueType: string; ValueName: ""; ValueData: "Entity Reader library"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\EntityReader.library\DefaultIcon"; ValueType: string; ValueName: ""; ValueData: "{app}\{#Program},0"
Root: HKA; Subkey: "Software\Classes\EntityReader.library\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\entity-reader"; ValueType: string; ValueName: ""; ValueData: "URL:Entity Reader"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\entity-reader"; ValueType: string; ValueName: "URL Protocol"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\entity-reader\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""
Root: HKA; Subkey: "Software\Classes\Applications\{#Program}\shell\open\command"; ValueType: string; ValueName: ""; ValueData: """{app}\{#Program}"" ""%1"""; Flags: uninsdeletekey

[Run]
Filename: "{app}\{#Program}"; Description: "{cm:LaunchProgram,{#Name}}"; Flags: nowait postinstall skipifsilent
