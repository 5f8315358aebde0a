package org.clientele.ui.chart;

import java.util.List;
import java.util.function.Consumer;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/**
 * A combo box of choices with its label before it, for the bar of a {@link ComputedView}. For the user interface thread.
 *
 * @since 0.1
 */
public final class ChoiceCombo {

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
        Label name = new Label(parent, SWT.NONE);
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
