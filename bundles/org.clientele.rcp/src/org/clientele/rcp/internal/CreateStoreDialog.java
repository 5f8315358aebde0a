package org.clientele.rcp.internal;

import java.time.ZoneId;
import java.util.Currency;
import java.util.function.Consumer;

import org.clientele.ui.Help;
import org.clientele.ui.LockedSettings;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a new store is to be. */
final class CreateStoreDialog extends TitleAreaDialog {

    private final NewStore store;

    CreateStoreDialog(Shell parent, NewStore store) {
        super(parent);
        this.store = store;
        setShellStyle(getShellStyle() | SWT.RESIZE | SWT.SHEET);
    }

    NewStore result() {
        return store;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.CreateStore_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Messages.CreateStore_title);
        setMessage(Messages.CreateStore_message);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        text(area, Messages.CreateStore_name, store.name(), 2, store::setName);
        Text folder = text(area, Messages.CreateStore_folder, store.folder(), 1, store::setFolder);
        Button browse = new Button(area, SWT.PUSH);
        browse.setText(Messages.CreateStore_browse);
        if (LockedSettings.show(folder, LockedSettings.of("store", "path"))) { //$NON-NLS-1$ //$NON-NLS-2$
            browse.setEnabled(false);
        }
        browse.addListener(SWT.Selection, e -> browse(folder));
        combo(area, Messages.CreateStore_currency, store.currency(), Currency.getAvailableCurrencies().stream()
                .map(Currency::getCurrencyCode).sorted().toArray(String[]::new), store::setCurrency);
        combo(area, Messages.CreateStore_zone, store.zone(),
                ZoneId.getAvailableZoneIds().stream().sorted().toArray(String[]::new), store::setZone);
        Help.set(area, "create_store"); //$NON-NLS-1$
        return area;
    }

    @Override
    protected Control createContents(Composite parent) {
        Control contents = super.createContents(parent);
        check();
        return contents;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.CreateStore_create, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private Text text(Composite parent, String label, String value, int span, Consumer<String> set) {
        new Label(parent, SWT.NONE).setText(label);
        Text text = new Text(parent, SWT.BORDER);
        text.setText(value);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).span(span, 1).hint(340, SWT.DEFAULT)
                .applyTo(text);
        text.addModifyListener(e -> {
            set.accept(text.getText());
            check();
        });
        return text;
    }

    private void combo(Composite parent, String label, String value, String[] items, Consumer<String> set) {
        new Label(parent, SWT.NONE).setText(label);
        Combo combo = new Combo(parent, SWT.DROP_DOWN);
        combo.setItems(items);
        combo.setText(value);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(2, 1).applyTo(combo);
        combo.addModifyListener(e -> {
            set.accept(combo.getText());
            check();
        });
    }

    private void browse(Text folder) {
        DirectoryDialog dialog = new DirectoryDialog(getShell(), SWT.SAVE | SWT.SHEET);
        dialog.setText(Messages.CreateStore_title);
        dialog.setFilterPath(folder.getText());
        String chosen = dialog.open();
        if (chosen != null) {
            folder.setText(chosen);
        }
    }

    private void check() {
        setErrorMessage(store.problem().orElse(null));
        Button create = getButton(IDialogConstants.OK_ID);
        if (create != null) {
            create.setEnabled(store.problem().isEmpty());
        }
    }
}
