package org.clientele.ui.segments.internal.editor;

import java.util.List;
import java.util.Optional;

import org.clientele.core.roles.Permission;
import org.clientele.core.rules.text.ConditionTextService;
import org.clientele.model.Condition;
import org.clientele.ui.CustomerSets;
import org.clientele.ui.EmptyState;
import org.clientele.ui.Help;
import org.clientele.ui.Icons;
import org.clientele.ui.Problems;
import org.clientele.ui.UiIcon;
import org.clientele.ui.edits.ReadOnlyRecord;
import org.clientele.ui.rules.ConditionTextEditor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.editor.FormPage;

/** The condition of a segment: tree and text side by side, fields of the selected node, some of its customers. */
public final class ConditionPage extends FormPage {

    /** The page's id. */
    static final String ID = "condition"; //$NON-NLS-1$

    private final SegmentEditor editor;
    private ConditionTree tree;
    private ConditionActions actions;
    private ConditionTextEditor text;
    private Vocabulary shownWords;
    private NodeForm form;
    private MembersPane members;
    private CountsBar bar;
    private Composite stack;
    private EmptyState empty;
    private SashForm work;

    ConditionPage(SegmentEditor editor) {
        super(editor, ID, Messages.Page_condition);
        this.editor = editor;
    }

    @Override
    protected void createFormContent(IManagedForm managed) {
        Composite body = managed.getForm().getBody();
        managed.getForm().setText(editor.getPartName());
        managed.getToolkit().decorateFormHeading(managed.getForm().getForm());
        GridLayoutFactory.fillDefaults().margins(8, 4).spacing(0, 4).applyTo(body);
        Help.set(body, "segment_editor"); //$NON-NLS-1$
        editor.whenLoaded(body, () -> fill(body));
    }

    private void fill(Composite body) {
        SegmentEdits edits = editor.edits();
        LiveCounts counts = editor.counts();
        Composite top = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(top);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(top);
        bar = new CountsBar(top, counts);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar.area());
        Button add = new Button(top, SWT.PUSH);
        add.setText(Messages.Action_addButton);
        add.setImage(Icons.image(UiIcon.ADD));
        add.setToolTipText(Messages.Action_addTip);
        Button show = new Button(top, SWT.PUSH);
        show.setText(Messages.Action_showCustomers);
        show.setImage(Icons.image(UiIcon.CUSTOMERS));
        stack = new Composite(body, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).hint(400, 400).applyTo(stack);
        empty = new EmptyState(stack);
        work = new SashForm(stack, SWT.VERTICAL);
        SashForm upper = new SashForm(work, SWT.HORIZONTAL);
        tree = new ConditionTree(upper, edits, counts);
        makeText(upper, edits, counts);
        SashForm lower = new SashForm(work, SWT.HORIZONTAL);
        form = new NodeForm(lower, edits, counts);
        members = new MembersPane(lower, getSite(), edits, counts);
        lower.setWeights(40, 60);
        work.setWeights(50, 50);
        ConditionClipboard clipboard = new ConditionClipboard(getSite().getService(ConditionTextService.class),
                counts::words);
        actions = new ConditionActions(tree, edits, counts, clipboard, this::showCustomers, form::setFocus);
        new ConditionDragging(tree, edits.condition());
        add.addListener(SWT.Selection, e -> addFirst());
        show.addListener(SWT.Selection, e -> showCustomers(null));
        tree.viewer().addSelectionChangedListener(e -> selected());
        getSite().setSelectionProvider(members.viewer());
        edits.onChange(this::refresh);
        counts.onChange(this::counted);
        refresh();
        counted();
        if (!ReadOnlyRecord.show(edits, getManagedForm().getForm(), Permission.EDIT_DEFINITIONS)) {
            show.setEnabled(true);
        }
        body.layout(true, true);
        getManagedForm().reflow(true);
    }

    /** The text form beside the tree; what is typed there replaces the tree. */
    private void makeText(SashForm upper, SegmentEdits edits, LiveCounts counts) {
        ConditionTextService service = getSite().getService(ConditionTextService.class);
        if (service == null) {
            return;
        }
        text = new ConditionTextEditor(upper, service,
                () -> counts.words() == null ? null : ConditionClipboard.context(counts.words()));
        text.onChange(parsed -> {
            if (parsed.isUsable()) {
                Problems.show(edits.condition().replace(parsed.condition()));
            }
        });
        text.onRead(editor::textRead);
        upper.setWeights(58, 42);
    }

    /** Without a condition the menu of what can be added opens at the button. */
    private void addFirst() {
        top(work);
        tree.viewer().getControl().setFocus();
        actions.showAddMenu();
    }

    private void selected() {
        List<Condition> selected = tree.selected();
        Condition node = selected.size() == 1 ? selected.getFirst() : null;
        form.show(node);
        members.show(node);
    }

    private void refresh() {
        if (stack.isDisposed()) {
            return;
        }
        boolean none = editor.edits().condition().root() == null;
        if (none && ((StackLayout) stack.getLayout()).topControl != empty) {
            empty.say(Messages.Condition_none, Messages.Condition_noneText).offer(Messages.Action_addButton, UiIcon.ADD,
                    this::addFirst);
        }
        top(none ? empty : work);
        tree.refresh();
        if (text != null && shownWords != null) {
            text.setCondition(editor.edits().condition().root());
        }
        if (!none && tree.selected().isEmpty()) {
            tree.select(editor.edits().condition().root());
        }
        form.refresh();
    }

    private void counted() {
        if (stack.isDisposed()) {
            return;
        }
        bar.refresh();
        if (!editor.counts().isCounting()) {
            tree.refresh();
            form.refresh();
            members.ask();
            showWords();
        }
    }

    /** The text is written as soon as it is known what names mean. */
    private void showWords() {
        Vocabulary words = editor.counts().words();
        if (text != null && words != null && words != shownWords) {
            boolean first = shownWords == null;
            shownWords = words;
            if (first) {
                text.setCondition(editor.edits().condition().root());
            } else {
                text.refresh();
            }
        }
    }

    private void showCustomers(Condition node) {
        NodeCounts latest = editor.counts().counts();
        if (latest != null) {
            Condition shown = node == editor.edits().condition().root() ? null : node;
            String title = shown == null || editor.counts().words() == null ? editor.getPartName()
                    : new NodeTexts(editor.counts().words()).text(shown);
            latest.rows(shown).ifPresent(rows -> CustomerSets.open(getSite(), title, latest.facts(), rows));
        }
    }

    private void top(Composite layer) {
        ((StackLayout) stack.getLayout()).topControl = layer;
        stack.layout();
    }

    @Override
    public void setFocus() {
        if (tree != null && !tree.viewer().getControl().isDisposed()) {
            tree.viewer().getControl().setFocus();
        } else {
            super.setFocus();
        }
    }

    /** The tree, for tests. */
    public TreeViewer tree() {
        return tree.viewer();
    }

    /** What the bar says, for tests. */
    public String countText() {
        return bar == null ? "" : bar.text(); //$NON-NLS-1$
    }

    /** The text, for tests. */
    public ConditionTextEditor text() {
        return text;
    }

    /** The field of an operand of the selected condition, for tests. */
    public Optional<Control> field(String operand) {
        return form.field(operand);
    }

    /** The sample of customers, for tests. */
    public Table sample() {
        return members.viewer().getTable();
    }
}
