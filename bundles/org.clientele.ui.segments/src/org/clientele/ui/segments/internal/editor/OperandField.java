package org.clientele.ui.segments.internal.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.clientele.core.rules.OperandDescriptor;
import org.clientele.core.rules.OperandDescriptor.Choice;
import org.clientele.model.OperandType;
import org.eclipse.jface.fieldassist.ContentProposal;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.jface.fieldassist.IContentProposalProvider;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;

/** The field of one operand; what kind of field follows from its description. */
abstract class OperandField {

    private static final int PAUSE = 350;
    private static final int MOST_PROPOSALS = 200;

    /**
     * What a field is about.
     *
     * @param operand its description
     * @param type how its values are read now
     * @param choices what it may be; asked each time, since it may depend on other operands
     * @param shown a value as people read it
     * @param changed is given the new values
     */
    record Model(OperandDescriptor operand, OperandType type, Supplier<List<Choice>> choices,
            UnaryOperator<String> shown, Consumer<List<String>> changed) {
    }

    final Model model;
    final OperandTexts texts = new OperandTexts();
    private List<String> known = List.of();

    OperandField(Model model) {
        this.model = model;
    }

    /** Makes the field in a parent with a grid. */
    static OperandField create(Composite parent, Model model) {
        boolean fixed = !model.operand().choices().isEmpty();
        return fixed && !model.operand().many() ? new OfChoices(parent, model)
                : model.operand().many() ? new OfLines(parent, model) : new OfText(parent, model);
    }

    /** The control that takes the focus. */
    abstract Control control();

    /** Puts values into the field. */
    abstract void fill(List<String> values);

    /** Shows values, unless they are what the field holds already. */
    void show(List<String> values) {
        if (!values.equals(known) || known.isEmpty()) {
            known = List.copyOf(values);
            fill(known);
        }
    }

    /** Takes values over that a person gave. */
    void take(List<String> values) {
        if (!values.equals(known)) {
            known = List.copyOf(values);
            model.changed().accept(known);
        }
    }

    /** Proposals that come while a person types, and on arrow down. */
    private static final class Assist extends ContentProposalAdapter {

        Assist(Text text, IContentProposalProvider proposals) {
            super(text, new TextContentAdapter(), proposals, null, null);
        }

        void open() {
            openProposalPopup();
        }
    }

    /** One of a few, chosen from a list. */
    private static final class OfChoices extends OperandField {

        private final Combo combo;
        private final List<Choice> choices = new ArrayList<>();

        OfChoices(Composite parent, Model model) {
            super(model);
            if (!model.operand().required()) {
                choices.add(new Choice("", "")); //$NON-NLS-1$ //$NON-NLS-2$
            }
            choices.addAll(model.operand().choices());
            combo = new Combo(parent, SWT.READ_ONLY);
            choices.forEach(c -> combo.add(c.label()));
            combo.setVisibleItemCount(12);
            combo.addListener(SWT.Selection, e -> {
                String text = choices.get(combo.getSelectionIndex()).text();
                take(text.isEmpty() ? List.of() : List.of(text));
            });
            GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        }

        @Override
        Control control() {
            return combo;
        }

        @Override
        void fill(List<String> values) {
            String wanted = values.isEmpty() ? "" : values.getFirst(); //$NON-NLS-1$
            for (int i = 0; i < choices.size(); i++) {
                if (choices.get(i).text().equals(wanted)) {
                    combo.select(i);
                    return;
                }
            }
            combo.deselectAll();
        }
    }

    /** Something typed, found among what there is where there is a list. */
    private static final class OfText extends OperandField {

        private final Text text;
        private boolean filling;
        private int typed;

        OfText(Composite parent, Model model) {
            super(model);
            text = new Text(parent, SWT.BORDER);
            text.setMessage(texts.hint(model.type()));
            GridDataFactory.fillDefaults().grab(true, false).hint(180, SWT.DEFAULT).applyTo(text);
            Assist assist = new Assist(text, (contents, position) -> proposals(contents));
            assist.setProposalAcceptanceStyle(ContentProposalAdapter.PROPOSAL_REPLACE);
            assist.addContentProposalListener((IContentProposal accepted) -> commit());
            text.addListener(SWT.Modify, e -> later());
            text.addListener(SWT.FocusOut, e -> commit());
            text.addListener(SWT.DefaultSelection, e -> commit());
            text.addListener(SWT.KeyDown, e -> {
                if (e.keyCode == SWT.ARROW_DOWN && !assist.isProposalPopupOpen()) {
                    assist.open();
                }
            });
        }

        private void later() {
            if (!filling) {
                int mine = ++typed;
                text.getDisplay().timerExec(PAUSE, () -> {
                    if (mine == typed && !text.isDisposed()) {
                        commit();
                    }
                });
            }
        }

        private void commit() {
            if (filling) {
                return;
            }
            typed++;
            if (text.getText().isBlank()) {
                take(List.of());
            } else {
                texts.read(model.type(), model.choices().get(), text.getText()).ifPresent(v -> take(List.of(v)));
            }
        }

        private IContentProposal[] proposals(String contents) {
            String typedText = contents.toLowerCase(Locale.ROOT).strip();
            List<Choice> all = model.choices().get();
            boolean settled = all.stream().anyMatch(c -> c.label().equals(contents));
            return all.stream()
                    .filter(c -> settled || c.label().toLowerCase(Locale.ROOT).contains(typedText)
                            || c.text().toLowerCase(Locale.ROOT).contains(typedText))
                    .limit(MOST_PROPOSALS)
                    .map(c -> new ContentProposal(c.label(), c.label(), c.label().equals(c.text()) ? null : c.text()))
                    .toArray(IContentProposal[]::new);
        }

        @Override
        Control control() {
            return text;
        }

        @Override
        void fill(List<String> values) {
            String now = values.isEmpty() ? "" : model.shown().apply(values.getFirst()); //$NON-NLS-1$
            if (!now.equals(text.getText())) {
                filling = true;
                text.setText(now);
                filling = false;
            }
        }
    }

    /** Several values, one a line; those that there are can be chosen from a list with search. */
    private static final class OfLines extends OperandField {

        private final Text lines;
        private boolean filling;
        private int typed;

        OfLines(Composite parent, Model model) {
            super(model);
            Composite row = new Composite(parent, SWT.NONE);
            GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
            lines = new Text(row, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL);
            lines.setToolTipText(Messages.Form_onePerLine);
            lines.addListener(SWT.Modify, e -> later());
            lines.addListener(SWT.FocusOut, e -> commit());
            lines.addTraverseListener(e -> e.doit = e.detail == SWT.TRAVERSE_TAB_NEXT
                    || e.detail == SWT.TRAVERSE_TAB_PREVIOUS || e.doit);
            GridDataFactory.fillDefaults().grab(true, false).hint(180, 3 * lines.getLineHeight()).applyTo(lines);
            Button choose = new Button(row, SWT.PUSH);
            choose.setText(Messages.Form_choose);
            choose.addListener(SWT.Selection, e -> choose());
            GridDataFactory.swtDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(choose);
        }

        private void later() {
            if (!filling) {
                int mine = ++typed;
                lines.getDisplay().timerExec(PAUSE, () -> {
                    if (mine == typed && !lines.isDisposed()) {
                        commit();
                    }
                });
            }
        }

        private void commit() {
            if (filling) {
                return;
            }
            typed++;
            List<Choice> all = model.choices().get();
            List<String> values = lines.getText().lines().filter(l -> !l.isBlank())
                    .map(l -> texts.read(model.type(), all, l)).flatMap(Optional::stream).distinct().toList();
            take(values);
        }

        private void choose() {
            List<Choice> all = model.choices().get();
            ElementListSelectionDialog dialog = new ElementListSelectionDialog(lines.getShell(), new LabelProvider() {
                @Override
                public String getText(Object element) {
                    return ((Choice) element).label();
                }
            });
            dialog.setTitle(model.operand().label());
            dialog.setMessage(all.isEmpty() ? Messages.Form_nothingToChoose : Messages.Form_chooseValues);
            dialog.setMultipleSelection(true);
            dialog.setElements(all.toArray());
            if (dialog.open() == Window.OK) {
                List<String> values = new ArrayList<>(lines.getText().lines().filter(l -> !l.isBlank()).toList());
                for (Object chosen : dialog.getResult()) {
                    String label = ((Choice) chosen).label();
                    if (!values.contains(label)) {
                        values.add(label);
                    }
                }
                lines.setText(String.join("\n", values)); //$NON-NLS-1$
                commit();
            }
        }

        @Override
        Control control() {
            return lines;
        }

        @Override
        void fill(List<String> values) {
            filling = true;
            lines.setText(String.join("\n", values.stream().map(model.shown()).toList())); //$NON-NLS-1$
            filling = false;
        }
    }
}
