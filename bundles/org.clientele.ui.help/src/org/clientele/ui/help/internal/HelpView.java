package org.clientele.ui.help.internal;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.clientele.ui.Help;
import org.clientele.ui.UiJobs;
import org.clientele.ui.help.internal.HelpPages.Topic;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.ISharedImages;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.actions.ActionFactory;
import org.eclipse.ui.part.ViewPart;

/** The help: contents and search at the left, the page at the right, back and forward as in a browser. */
public final class HelpView extends ViewPart {

    /** The view's id. */
    public static final String ID = "org.clientele.ui.help.view"; //$NON-NLS-1$

    private final HelpPages pages = new HelpPages();
    private final Deque<String> past = new ArrayDeque<>();
    private final Deque<String> future = new ArrayDeque<>();
    private final Action back = new Action(Messages.View_back) {
        @Override
        public void run() {
            go(past, future);
        }
    };
    private final Action forward = new Action(Messages.View_forward) {
        @Override
        public void run() {
            go(future, past);
        }
    };
    private Text search;
    private TreeViewer tree;
    private HelpPane pane;
    private String shown;

    @Override
    public void createPartControl(Composite parent) {
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(sash, SWT.NONE);
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        left.setLayout(layout);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.View_search);
        search.setToolTipText(Messages.View_search);
        search.setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        search.addListener(SWT.Modify, e -> find());
        search.addListener(SWT.DefaultSelection, e -> tree.getTree().setFocus());
        tree = new TreeViewer(left, SWT.SINGLE | SWT.V_SCROLL | SWT.H_SCROLL);
        tree.getTree().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        tree.setContentProvider(new Topics());
        tree.setLabelProvider(LabelProvider.createTextProvider(t -> ((Topic) t).label()));
        tree.addSelectionChangedListener(e -> {
            if (tree.getStructuredSelection().getFirstElement() instanceof Topic topic && topic.href() != null) {
                open(topic.href());
            }
        });
        tree.addDoubleClickListener(e -> pane.control().setFocus());
        pane = new HelpPane(sash, this::follow);
        sash.setWeights(1, 2);
        toolbar();
        Help.set(sash, "help_view"); //$NON-NLS-1$
        List<Topic> contents = pages.contents();
        tree.setInput(contents);
        tree.expandToLevel(2);
        contents.stream().filter(t -> t.href() != null).findFirst().ifPresent(t -> open(t.href()));
    }

    private void toolbar() {
        ISharedImages images = PlatformUI.getWorkbench().getSharedImages();
        back.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_BACK));
        forward.setImageDescriptor(images.getImageDescriptor(ISharedImages.IMG_TOOL_FORWARD));
        var bars = getViewSite().getActionBars();
        bars.getToolBarManager().add(back);
        bars.getToolBarManager().add(forward);
        bars.setGlobalActionHandler(ActionFactory.BACK.getId(), back);
        bars.setGlobalActionHandler(ActionFactory.FORWARD.getId(), forward);
        bars.updateActionBars();
        enable();
    }

    private void enable() {
        back.setEnabled(!past.isEmpty());
        forward.setEnabled(!future.isEmpty());
    }

    @Override
    public void setFocus() {
        pane.control().setFocus();
    }

    /** Shows all that there is. */
    void showContents() {
        search.setText(""); //$NON-NLS-1$
        tree.getTree().setFocus();
    }

    /** Puts the cursor where words are searched. */
    void focusSearch() {
        search.setFocus();
    }

    /** Searches. */
    void search(String words) {
        search.setText(words);
        search.setFocus();
    }

    /** Shows a page and its place in the contents. */
    void show(String href) {
        open(href);
        place(pages.contents(), href).ifPresent(t -> tree.setSelection(new StructuredSelection(t), true));
        pane.control().setFocus();
    }

    private static Optional<Topic> place(List<Topic> topics, String href) {
        return topics.stream().flatMap(t -> href.equals(t.href()) ? Optional.of(t).stream() : place(t.parts(), href).stream())
                .findFirst();
    }

    /** The address of the page that is shown, or null. */
    public String page() {
        return shown;
    }

    /** What the page says. */
    public String text() {
        return pane.control().getText();
    }

    private void open(String href) {
        if (!href.equals(shown)) {
            if (shown != null) {
                past.push(shown);
            }
            future.clear();
            load(href);
        }
    }

    private void go(Deque<String> from, Deque<String> to) {
        if (!from.isEmpty()) {
            to.push(shown);
            load(from.pop());
        }
    }

    private void load(String href) {
        shown = href;
        pane.show(pages.page(href).orElseGet(() -> HelpText.of(Messages.bind(Messages.View_missing, href))));
        setTitleToolTip(href);
        enable();
    }

    private void follow(String link) {
        String href = HelpPages.resolve(shown, link);
        if (!Guidance.leave(getSite().getWorkbenchWindow(), href)) {
            show(href);
        }
    }

    private void find() {
        String words = search.getText().strip();
        if (words.isEmpty()) {
            tree.setInput(pages.contents());
            tree.expandToLevel(2);
            return;
        }
        UiJobs.start(tree.getControl(), Messages.View_searching, null, m -> pages.search(words), found -> {
            if (words.equals(search.getText().strip())) {
                tree.setInput(found.isEmpty() ? List.of(new Topic(Messages.bind(Messages.View_nothing, words), null, List.of()))
                        : found);
            }
        });
    }

    /** Topics as a tree. */
    private static final class Topics implements ITreeContentProvider {

        @Override
        public Object[] getElements(Object input) {
            return ((List<?>) input).toArray();
        }

        @Override
        public Object[] getChildren(Object parent) {
            return ((Topic) parent).parts().toArray();
        }

        @Override
        public Object getParent(Object element) {
            return null;
        }

        @Override
        public boolean hasChildren(Object element) {
            return !((Topic) element).parts().isEmpty();
        }
    }
}
