package org.clientele.ui.chart;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * A combo box of choices with its label before it, for the bar of a {@link ComputedView}. For the user interface thread.
 *
 * @since 1.0
 */
public final class ChoiceCombo {

    private final Label name;
    private final Combo combo;
    private List<Choice> choices = List.of();

    /**
     * Creates a combo box without choices.
     *
     * @param parent the bar
     * @param label what is chosen; its mnemonic, if any, goes to the combo box
     * @param chosen is given the key of what somebody chose
     */
    public ChoiceCombo(Composite parent, String label, Consumer<String> chosen) {
        name = new Label(parent, SWT.NONE);
        name.setText(label);
        combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
        combo.setToolTipText(label);
        combo.addListener(SWT.Selection, e -> {
            if (combo.getSelectionIndex() >= 0) {
                chosen.accept(choices.get(combo.getSelectionIndex()).key());
            }
        });
    }

    /**
     * Takes the combo box and its label out of the bar or puts them back, such as for a further choice that makes sense
     * only after another one. They are there at first.
     *
     * @param shown whether they are there
     */
    public void setShown(boolean shown) {
        if (combo.getVisible() != shown || !(combo.getLayoutData() instanceof RowData)) {
            for (Control control : new Control[] { name, combo }) {
                RowData data = new RowData();
                data.exclude = !shown;
                control.setLayoutData(data);
                control.setVisible(shown);
            }
            combo.getParent().requestLayout();
        }
    }

    /**
     * Offers choices and shows one of them, without telling of it. The bar is laid out anew where the choices are others
     * than before.
     *
     * @param offered what can be chosen
     * @param key the key of what is shown; one that is not offered, or null, shows nothing
     */
    public void show(List<Choice> offered, String key) {
        if (!offered.equals(choices)) {
            choices = List.copyOf(offered);
            combo.setItems(choices.stream().map(Choice::title).toArray(String[]::new));
            combo.getParent().layout(true);
            combo.getParent().getParent().layout(true);
        }
        int place = choices.stream().map(Choice::key).toList().indexOf(key);
        if (place != combo.getSelectionIndex()) {
            if (place < 0) {
                combo.deselectAll();
            } else {
                combo.select(place);
            }
        }
    }
}
