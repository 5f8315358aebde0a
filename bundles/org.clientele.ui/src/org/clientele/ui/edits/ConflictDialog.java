package org.clientele.ui.edits;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.clientele.ui.Help;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * Shows the values that were changed twice, field by field, and asks which of both stays. Without a choice, mine does. Tab
 * goes from field to field, the arrow keys choose.
 *
 * @since 1.0
 */
public final class ConflictDialog extends TitleAreaDialog {

    private static final int ALL_MINE = IDialogConstants.CLIENT_ID;
    private static final int ALL_THEIRS = IDialogConstants.CLIENT_ID + 1;
    private static final int SHOWN = 120;
    private static final int WIDTH = 190;

    private final Words words;
    private final List<Choice> choices;
    private final List<Button[]> buttons = new ArrayList<>();
    private final Set<String> theirs = new HashSet<>();

    /**
     * What the dialog says.
     *
     * @param heading what happened
     * @param explanation what to do
     * @param base the heading of the first values
     * @param mine the heading of my values
     * @param theirs the heading of the stored values
     * @param button what OK does
     */
    public record Words(String heading, String explanation, String base, String mine, String theirs, String button) {
    }

    /**
     * One value that was changed twice.
     *
     * @param path its place in the record
     * @param field its name
     * @param base what both began with
     * @param mine what I want
     * @param theirs what is stored
     */
    public record Choice(String path, String field, String base, String mine, String theirs) {
    }

    /**
     * Creates the dialog.
     *
     * @param parent the parent
     * @param words what it says
     * @param choices the values; none: only the explanation is shown
     */
    public ConflictDialog(Shell parent, Words words, List<Choice> choices) {
        super(parent);
        this.words = words;
        this.choices = List.copyOf(choices);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /**
     * The dialog for a record whose save ended in a conflict.
     *
     * @param parent the parent
     * @param record the record
     * @return the dialog
     */
    public static ConflictDialog of(Shell parent, StoredEdits<?> record) {
        ValueText values = new ValueText(record.labels());
        List<Choice> choices = record.conflicts().stream()
                .map(c -> new Choice(c.path(), values.place(c.type(), c.feature()),
                        values.text(c.type(), c.feature(), c.base()), values.text(c.type(), c.feature(), c.mine()),
                        values.text(c.type(), c.feature(), c.theirs())))
                .toList();
        return new ConflictDialog(parent, new Words(Messages.Conflict_heading,
                choices.isEmpty() ? Messages.Conflict_none : Messages.Conflict_explanation, Messages.Conflict_base,
                Messages.Conflict_mine, Messages.Conflict_theirs, Messages.Conflict_save), choices);
    }

    /**
     * The choice.
     *
     * @return the paths of the values that stay as they are stored
     */
    public Set<String> keepTheirs() {
        return Set.copyOf(theirs);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Conflict_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        Help.set(area, "conflict_dialog"); //$NON-NLS-1$
        setTitle(words.heading());
        setMessage(words.explanation());
        if (choices.isEmpty()) {
            return area;
        }
        ScrolledComposite scroll = new ScrolledComposite(area, SWT.V_SCROLL | SWT.H_SCROLL);
        GridDataFactory.fillDefaults().grab(true, true).hint(880, 280).applyTo(scroll);
        Composite table = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).spacing(16, 8).margins(12, 12).applyTo(table);
        heading(table, Messages.Conflict_field);
        heading(table, words.base());
        Composite heads = pair(table);
        heading(heads, words.mine());
        heading(heads, words.theirs());
        choices.forEach(c -> row(table, c));
        scroll.setContent(table);
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.setMinSize(table.computeSize(SWT.DEFAULT, SWT.DEFAULT));
        return area;
    }

    private static void heading(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        label.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    /** A group of its own, so that the two choices of a row exclude each other. */
    private static Composite pair(Composite parent) {
        Composite pair = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pair);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).spacing(16, 0).applyTo(pair);
        return pair;
    }

    private void row(Composite table, Choice choice) {
        text(table, choice.field());
        text(table, choice.base());
        Composite pair = pair(table);
        Button mine = radio(pair, choice.mine());
        mine.setSelection(true);
        Button other = radio(pair, choice.theirs());
        other.setData(choice.path());
        other.addListener(SWT.Selection, e -> choose(choice, other.getSelection()));
        buttons.add(new Button[] { mine, other });
    }

    private void choose(Choice choice, boolean stored) {
        if (stored) {
            theirs.add(choice.path());
        } else {
            theirs.remove(choice.path());
        }
    }

    private static void text(Composite parent, String text) {
        Label label = new Label(parent, SWT.WRAP);
        label.setText(shortened(text).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        label.setToolTipText(text);
        GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private static Button radio(Composite parent, String text) {
        Button button = new Button(parent, SWT.RADIO | SWT.WRAP);
        button.setText(shortened(text).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
        button.setToolTipText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(button);
        return button;
    }

    /** A value may be as long as a book; the whole of it is in the tool tip. */
    private static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + '\u2026';
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        if (choices.size() > 1) {
            createButton(parent, ALL_MINE, Messages.bind(Messages.Conflict_all, words.mine()), false);
            createButton(parent, ALL_THEIRS, Messages.bind(Messages.Conflict_all, words.theirs()), false);
        }
        createButton(parent, IDialogConstants.OK_ID, words.button(), true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int id) {
        if (id == ALL_MINE || id == ALL_THEIRS) {
            for (int i = 0; i < choices.size(); i++) {
                buttons.get(i)[0].setSelection(id == ALL_MINE);
                buttons.get(i)[1].setSelection(id == ALL_THEIRS);
                choose(choices.get(i), id == ALL_THEIRS);
            }
            return;
        }
        super.buttonPressed(id);
    }
}
