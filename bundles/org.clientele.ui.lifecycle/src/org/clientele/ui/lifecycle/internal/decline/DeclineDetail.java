package org.clientele.ui.lifecycle.internal.decline;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.clientele.core.retention.CaseItem;
import org.clientele.core.retention.DeclineProof;
import org.clientele.core.retention.DeclineProof.Part;
import org.clientele.core.rules.UsedFact;
import org.clientele.model.DeclineOutcome;
import org.clientele.ui.Accessibles;
import org.clientele.ui.chart.ChartCanvas;
import org.clientele.ui.lifecycle.internal.ItemTable;
import org.clientele.ui.lifecycle.internal.ItemTable.Column;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The proof of one customer's score, what the chosen signal was made of, and the history of its cases. */
final class DeclineDetail extends Composite {

    private static final String CSS = "org.eclipse.e4.ui.css.CssClassName"; //$NON-NLS-1$
    private static final int LEAST_WIDTH = 260;

    /**
     * What is shown of a customer.
     *
     * @param party the customer
     * @param name its name
     * @param proof why it has its score
     * @param cases its cases, the newest first
     */
    record Shown(long party, String name, DeclineProof proof, List<CaseItem> cases) {

        /** The case whose outcome is not known. */
        Optional<CaseItem> open() {
            return cases.stream().filter(item -> item.outcome() == DeclineOutcome.PENDING).findFirst();
        }
    }

    private final Label title;
    private final Label stake;
    private final ScrolledComposite scroll;
    private final ChartCanvas canvas;
    private final Text facts;
    private final Label casesTitle;
    private final ItemTable<CaseItem> cases;
    private final CaseTexts texts;
    private Shown shown;

    DeclineDetail(Composite parent, CaseTexts texts) {
        super(parent, SWT.NONE);
        this.texts = texts;
        setData(CSS, "ListPane"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().margins(8, 6).spacing(0, 4).applyTo(this);
        title = label(this);
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        stake = label(this);
        SashForm parts = new SashForm(this, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, 240).applyTo(parts);
        scroll = new ScrolledComposite(parts, SWT.V_SCROLL);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        canvas = new ChartCanvas(scroll, target -> tell((Part) target), target -> tell((Part) target));
        scroll.setContent(canvas);
        scroll.setMinWidth(LEAST_WIDTH);
        facts = new Text(parts, SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL | SWT.BORDER);
        Accessibles.name(facts, () -> Accessibles.byPlace(facts));
        Composite history = new Composite(parts, SWT.NONE);
        history.setData(CSS, "ListPane"); //$NON-NLS-1$
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(history);
        casesTitle = label(history);
        cases = new ItemTable<>(history, SWT.SINGLE | SWT.BORDER, columns());
        GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, cases.control().getItemHeight())
                .applyTo(cases.control());
        parts.setWeights(56, 20, 24);
        show(null);
    }

    private static Label label(Composite parent) {
        Label label = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(LEAST_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private List<Column<CaseItem>> columns() {
        List<Column<CaseItem>> columns = new ArrayList<>();
        columns.add(new Column<>(Messages.Cases_opened, 90, false, item -> texts.formats().date(item.openedOn()),
                Comparator.comparing(CaseItem::openedOn), null));
        columns.add(Column.text(Messages.Cases_decision, 130, texts::decision));
        columns.add(Column.text(Messages.Cases_outcome, 160, texts::outcome));
        columns.add(Column.text(Messages.Cases_reason, 180, CaseItem::reason));
        columns.add(Column.figure(Messages.Cases_score, 60, item -> texts.formats().decimal(item.score()),
                Comparator.comparing(CaseItem::score, Comparator.nullsFirst(Comparator.naturalOrder()))));
        columns.add(Column.figure(Messages.Cases_atStake, 100,
                item -> texts.formats().amount(item.atStake(), texts.currency()),
                Comparator.comparing(CaseItem::atStake, Comparator.nullsFirst(Comparator.naturalOrder()))));
        columns.add(Column.figure(Messages.Cases_cost, 90,
                item -> texts.formats().amount(item.cost(), texts.currency()),
                Comparator.comparing(CaseItem::cost, Comparator.nullsFirst(Comparator.naturalOrder()))));
        columns.add(Column.text(Messages.Cases_by, 90, CaseItem::decidedBy));
        return columns;
    }

    /** Shows a customer; null for none. */
    void show(Shown customer) {
        shown = customer;
        title.setText(customer == null ? Messages.Detail_none : customer.name().replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        stake.setToolTipText(customer == null ? null : Messages.Detail_stakeTip);
        stake.setText(customer == null ? Messages.Detail_noneText
                : Messages.bind(Messages.Detail_stake,
                        texts.formats().money(customer.proof().atStake(), texts.currency())));
        canvas.show(customer == null ? null
                : (width, height) -> ProofScene.of(customer.proof(), width, height));
        scroll.setMinHeight(customer == null ? 0 : ProofScene.height(customer.proof()));
        facts.setText(customer == null ? "" : Messages.Detail_chooseSignal); //$NON-NLS-1$
        if (customer != null) {
            customer.proof().parts().stream().filter(Part::judged).findFirst().ifPresent(this::tell);
        }
        List<CaseItem> items = customer == null ? List.of() : customer.cases();
        cases.show(items);
        casesTitle.setText(items.isEmpty() ? Messages.Cases_none : Messages.bind(Messages.Cases_title, items.size()));
        layout(true, true);
    }

    /** What is shown, or null. */
    Shown shown() {
        return shown;
    }

    private void tell(Part part) {
        facts.setText(part.label() + '\n' + (part.facts().isEmpty() ? Messages.Detail_noFacts
                : part.facts().stream().map(DeclineDetail::fact).collect(Collectors.joining("\n")))); //$NON-NLS-1$
    }

    private static String fact(UsedFact fact) {
        String said = Messages.bind(Messages.Detail_fact, fact.label(), fact.value());
        return fact.source() == null ? said : Messages.bind(Messages.Detail_source, said, fact.source());
    }

    /** The picture of the proof. */
    ChartCanvas canvas() {
        return canvas;
    }

    /** The facts that are told. */
    Text facts() {
        return facts;
    }

    /** The history of cases. */
    ItemTable<CaseItem> cases() {
        return cases;
    }
}
