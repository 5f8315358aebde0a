package org.clientele.ui.customers.internal.list;

import java.util.List;

import org.clientele.ui.Help;
import org.clientele.ui.LockedSettings;
import org.clientele.ui.customers.internal.Messages;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;

/** The options of the customer list. */
public final class ListPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

    private static final List<String> SORTS = List.of("number", "name", "orders.gross"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

    private Combo sort;
    private Text delay;

    @Override
    public void init(IWorkbench workbench) {
        setDescription(Messages.ListPage_description);
    }

    @Override
    protected Control createContents(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        new Label(area, SWT.NONE).setText(Messages.ListPage_baseSort);
        sort = new Combo(area, SWT.READ_ONLY);
        sort.setItems(Messages.ListPage_sortNumber, Messages.ListPage_sortName, Messages.ListPage_sortRevenue);
        new Label(area, SWT.NONE).setText(Messages.ListPage_delay);
        delay = new Text(area, SWT.BORDER);
        delay.addModifyListener(e -> check());
        GridDataFactory.swtDefaults().hint(60, SWT.DEFAULT).applyTo(delay);
        Button reset = new Button(area, SWT.PUSH);
        reset.setText(Messages.ListPage_reset);
        reset.addListener(SWT.Selection, e -> {
            ListPreferences.forgetLayout();
            setMessage(Messages.ListPage_resetDone, INFORMATION);
        });
        GridDataFactory.swtDefaults().span(2, 1).applyTo(reset);
        LockedSettings.show(sort, LockedSettings.ofPreference(ListPreferences.NODE, ListPreferences.BASE_SORT));
        LockedSettings.show(delay, LockedSettings.ofPreference(ListPreferences.NODE, ListPreferences.SEARCH_DELAY));
        Help.set(area, "preferences"); //$NON-NLS-1$
        show(ListPreferences.baseSort(), ListPreferences.filterDelay());
        return area;
    }

    @Override
    protected void performDefaults() {
        show(sort.isEnabled() ? SORTS.getFirst() : ListPreferences.baseSort(),
                delay.isEnabled() ? ListPreferences.USUAL_DELAY : ListPreferences.filterDelay());
        super.performDefaults();
    }

    @Override
    public boolean performOk() {
        if (sort != null) {
            keep();
        }
        return true;
    }

    /** What is locked shows what IT set, and stays so. */
    private void keep() {
        if (sort.isEnabled()) {
            ListPreferences.keepBaseSort(SORTS.get(sort.getSelectionIndex()));
        }
        if (delay.isEnabled()) {
            ListPreferences.keepFilterDelay(Integer.parseInt(delay.getText().strip()));
        }
    }

    private void show(String baseSort, int millis) {
        sort.select(Math.max(0, SORTS.indexOf(baseSort)));
        delay.setText(Integer.toString(millis));
    }

    private void check() {
        boolean valid = delay.getText().strip().matches("\\d{1,4}") //$NON-NLS-1$
                && Integer.parseInt(delay.getText().strip()) <= 2_000;
        setErrorMessage(valid ? null : Messages.ListPage_delayWrong);
        setValid(valid);
    }
}
