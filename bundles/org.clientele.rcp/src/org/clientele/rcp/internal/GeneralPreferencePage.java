package org.clientele.rcp.internal;

import java.io.IOException;
import java.util.List;

import org.clientele.core.ClienteleException;
import org.clientele.core.StatusCodes;
import org.clientele.ui.Help;
import org.clientele.ui.LockedSettings;
import org.clientele.ui.Problems;
import org.clientele.ui.theme.Appearance;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;

/** Language, theme, and the folder for stores. */
public final class GeneralPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private Combo language;
    private Combo theme;
    private Text folder;
    private String languageBefore = ""; //$NON-NLS-1$

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.General_description);
        noDefaultButton();
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(20, 8).applyTo(area);
        language = combo(area, Messages.General_language, Messages.General_languageSystem, "English", "简体中文"); //$NON-NLS-1$ //$NON-NLS-2$
        languageBefore = LanguageChoice.ofThisInstallation().kept();
        language.select(Math.max(0, LanguageChoice.LANGUAGES.indexOf(languageBefore)));
        theme = combo(area, Messages.General_theme, Messages.General_themeLight, Messages.General_themeDark);
        theme.select(Appearance.current() == Appearance.DARK ? 1 : 0);
        new Label(area, SWT.NONE).setText(Messages.General_storesFolder);
        folder = new Text(area, SWT.BORDER);
        folder.setText(Provisioning.storePath().filter(p -> Provisioning.isStoreLocked()).orElseGet(StorePlaces::folder).toString());
        folder.addModifyListener(e -> check());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(folder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.General_browse);
        browse.addListener(SWT.Selection, e -> browse());
        LockedSettings.show(language, LockedSettings.of("workbench", "language")); //$NON-NLS-1$ //$NON-NLS-2$
        LockedSettings.show(theme, LockedSettings.of("workbench", "theme") //$NON-NLS-1$ //$NON-NLS-2$
                .or(() -> LockedSettings.ofPreference("org.eclipse.e4.ui.css.swt.theme", "themeid"))); //$NON-NLS-1$ //$NON-NLS-2$
        if (LockedSettings.show(folder, LockedSettings.of("store", "path") //$NON-NLS-1$ //$NON-NLS-2$
                .or(() -> LockedSettings.ofPreference(StorePlaces.NODE, StorePlaces.STORES_FOLDER)))) {
            browse.setEnabled(false);
        }
        Help.set(area, "preferences"); //$NON-NLS-1$
        return area;
    }

    @Override
    public boolean performOk() {
        if (theme == null) {
            return true;
        }
        Appearance chosen = theme.getSelectionIndex() == 1 ? Appearance.DARK : Appearance.LIGHT;
        if (theme.isEnabled() && chosen != Appearance.current()) {
            chosen.apply();
        }
        if (folder.isEnabled()) {
            StartArguments.path(folder.getText()).ifPresent(StorePlaces::keepFolder);
        }
        return !language.isEnabled() || keepLanguage(LanguageChoice.LANGUAGES.get(Math.max(0, language.getSelectionIndex())));
    }

    private boolean keepLanguage(String chosen) {
        if (chosen.equals(languageBefore)) {
            return true;
        }
        LanguageChoice choice = LanguageChoice.ofThisInstallation();
        try {
            choice.keep(chosen);
        } catch (IOException e) {
            Problems.show(new ClienteleException(StatusCodes.FILE_NOT_WRITABLE,
                    NLS.bind(Messages.Language_notKept, choice.file(), chosen), e).getStatus());
            return false;
        }
        languageBefore = chosen;
        int answer = MessageDialog.open(MessageDialog.QUESTION, getShell(), Messages.General_restartTitle,
                Messages.General_restart, SWT.SHEET, Messages.General_restartNow, Messages.General_restartLater);
        if (answer == 0) {
            getShell().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
        }
        return true;
    }

    private void check() {
        boolean valid = StartArguments.path(folder.getText()).isPresent();
        setErrorMessage(valid ? null : Messages.General_storesFolderWrong);
        setValid(valid);
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.OPEN | SWT.SHEET);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private static Combo combo(Composite parent, String label, String... items) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.READ_ONLY);
        List.of(items).forEach(combo::add);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).span(2, 1).applyTo(combo);
        return combo;
    }
}
