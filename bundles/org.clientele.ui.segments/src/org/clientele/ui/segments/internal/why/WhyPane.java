package org.clientele.ui.segments.internal.why;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.LongConsumer;

import org.clientele.ui.Colors;
import org.clientele.ui.Formats;
import org.clientele.ui.Icon;
import org.clientele.ui.Icons;
import org.clientele.ui.UiCommands;
import org.clientele.ui.UiIcon;
import org.clientele.ui.rules.ProofTree;
import org.clientele.ui.segments.internal.editor.ConditionIcon;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.layout.TableColumnLayout;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.services.IServiceLocator;

/** What the Why view looks like: the customer above, the rules beside the proof, and what would help below it. */
public final class WhyPane extends Composite {

    /** How many of the selected customers can be chosen. */
    static final int MOST = 100;

    private static final int WIDE = 620;
    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final String CSS_PART = "WhyPart"; //$NON-NLS-1$

    private final Formats formats = Formats.ofUser();
    private final Link customer;
    private final Combo others;
    private final TableViewer rules;
    private final Label holds;
    private final Label icon;
    private final Label notes;
    private final ProofTree proof;
    private final Composite right;
    private final List<Long> parties = new ArrayList<>();
    private long shown;
    private boolean filling;

    WhyPane(Composite parent, IServiceLocator site, LongConsumer onCustomer, Consumer<WhyRule> onRule) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(6, 4).spacing(0, 4).applyTo(this);
        Composite top = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(12, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        customer = new Link(top, SWT.NONE);
        customer.addListener(SWT.Selection, e -> UiCommands.openCustomer(site, shown));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(customer);
        others = new Combo(top, SWT.READ_ONLY);
        others.addListener(SWT.Selection, e -> {
            if (others.getSelectionIndex() >= 0) {
                onCustomer.accept(parties.get(others.getSelectionIndex()));
            }
        });
        GridDataFactory.swtDefaults().hint(200, SWT.DEFAULT).applyTo(others);
        SashForm sash = new SashForm(this, SWT.HORIZONTAL);
        // beside each other where there is room, else above each other
        sash.addListener(SWT.Resize, e -> {
            boolean wide = sash.getSize().x > WIDE;
            sash.setOrientation(wide ? SWT.HORIZONTAL : SWT.VERTICAL);
        });
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        rules = makeRules(sash);
        rules.addSelectionChangedListener(e -> {
            if (!filling && rules.getStructuredSelection().getFirstElement() instanceof WhyRule rule) {
                onRule.accept(rule);
            }
        });
        right = new Composite(sash, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(6, 4).applyTo(right);
        holds = new Label(right, SWT.WRAP);
        holds.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(200, SWT.DEFAULT).applyTo(holds);
        icon = new Label(right, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(icon);
        notes = new Label(right, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(notes);
        proof = new ProofTree(right);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(200, 60).applyTo(proof.area());
        sash.setWeights(36, 64);
        for (Control part : List.of(this, top, customer, sash, rules.getControl().getParent(), rules.getControl(), right,
                holds, icon, notes, proof.area(), proof.tree())) {
            part.setData(CSS_CLASS, CSS_PART);
        }
    }

    private TableViewer makeRules(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        TableColumnLayout layout = new TableColumnLayout();
        area.setLayout(layout);
        Table table = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        TableViewer viewer = new TableViewer(table);
        viewer.setContentProvider(ArrayContentProvider.getInstance());
        ColumnViewerToolTipSupport.enableFor(viewer);
        column(viewer, layout, Messages.Rules_rule, 55, 0);
        column(viewer, layout, Messages.Rules_says, 45, 1);
        return viewer;
    }

    private void column(TableViewer viewer, TableColumnLayout layout, String name, int weight, int place) {
        TableViewerColumn column = new TableViewerColumn(viewer, SWT.LEFT);
        column.getColumn().setText(name);
        layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, 60));
        column.setLabelProvider(new ColumnLabelProvider() {
            @Override
            public String getText(Object element) {
                WhyRule rule = (WhyRule) element;
                return place == 0 ? rule.name() : says(rule);
            }

            @Override
            public Image getImage(Object element) {
                return place == 0 ? Icons.image(icon((WhyRule) element)) : null;
            }

            @Override
            public Color getForeground(Object element) {
                return ((WhyRule) element).state() == WhyRule.State.DISABLED ? Colors.FAINT_TEXT.get() : null;
            }

            @Override
            public String getToolTipText(Object element) {
                return ((WhyRule) element).detail();
            }
        });
    }

    private String says(WhyRule rule) {
        return rule.holding() < 0 ? rule.detail()
                : Messages.bind(Messages.Rules_some, new Object[] { rule.detail(), formats.number(rule.holding()),
                        formats.number(parties.size()) });
    }

    private static Icon icon(WhyRule rule) {
        return switch (rule.state()) {
        case MET -> rule.kind() == WhyRule.Kind.SEGMENT ? UiIcon.MET : ConditionIcon.CLASSIFICATION;
        case UNMET -> rule.kind() == WhyRule.Kind.SEGMENT ? UiIcon.UNMET : ConditionIcon.ABSENT;
        case DISABLED -> UiIcon.WARNING;
        };
    }

    /** Shows the customers and what rules say of the one that is shown. */
    void show(List<Long> selected, long party, Map<Long, String> names, List<WhyRule> found) {
        shown = party;
        parties.clear();
        selected.stream().limit(MOST).forEach(parties::add);
        customer.setText("<a>" + names.getOrDefault(party, "#" + party).replace("&", "&&") + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$ //$NON-NLS-5$
        others.setItems(parties.stream().map(p -> names.getOrDefault(p, "#" + p)).toArray(String[]::new)); //$NON-NLS-1$
        others.select(parties.indexOf(party));
        others.setVisible(parties.size() > 1);
        Object before = rules.getStructuredSelection().getFirstElement();
        filling = true;
        rules.setInput(found);
        filling = false;
        WhyRule same = found.stream().filter(r -> before instanceof WhyRule old && r.isSame(old)).findFirst()
                .orElse(found.getFirst());
        rules.setSelection(new StructuredSelection(same), true);
        layout(true, true);
    }

    /** Goes to a rule, if it is there. */
    void select(WhyRule.Kind kind, String key) {
        if (rules.getInput() instanceof List<?> all) {
            all.stream().map(WhyRule.class::cast).filter(r -> r.kind() == kind && r.key().equals(key)).findFirst()
                    .ifPresent(r -> rules.setSelection(new StructuredSelection(r), true));
        }
    }

    /** Shows an answer. */
    void show(WhyAnswer answer, LocalDate today) {
        holds.setText(answer.holds().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        List<String> lines = new ArrayList<>(answer.notes());
        answer.proposal().ifPresent(p -> lines.add(Messages.bind(Messages.Why_proposal, p)));
        notes.setText(String.join("\n", lines).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
        icon.setImage(lines.isEmpty() ? null : Icons.image(UiIcon.HINT));
        proof.show(answer.proof().orElse(null), today);
        right.layout(true, true);
    }

    /** Says why there is no answer. */
    void say(String sentence) {
        holds.setText(sentence.replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        notes.setText(""); //$NON-NLS-1$
        icon.setImage(null);
        proof.show(null, LocalDate.EPOCH);
        right.layout(true, true);
    }

    @Override
    public boolean setFocus() {
        return rules.getControl().setFocus();
    }

    /** The rules, for tests. */
    public Table rules() {
        return rules.getTable();
    }

    /** The proof, for tests. */
    public Tree proof() {
        return proof.tree();
    }

    /** What is said above and beside the proof, for tests. */
    public String text() {
        return holds.getText() + '\n' + notes.getText();
    }
}
