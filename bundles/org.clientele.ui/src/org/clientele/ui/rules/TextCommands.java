package org.clientele.ui.rules;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.expressions.EvaluationResult;
import org.eclipse.core.expressions.Expression;
import org.eclipse.core.expressions.ExpressionInfo;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.ui.ISources;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerActivation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.swt.IFocusService;

/** The commands of the workbench that mean the text while the text has the focus. */
final class TextCommands {

    private static final String ID = "org.clientele.ui.conditionText"; //$NON-NLS-1$

    private final SourceViewer viewer;
    private final List<IHandlerActivation> active = new ArrayList<>();

    TextCommands(SourceViewer viewer) {
        this.viewer = viewer;
        StyledText widget = viewer.getTextWidget();
        PlatformUI.getWorkbench().getService(IFocusService.class).addFocusTracker(widget, ID);
        IHandlerService handlers = PlatformUI.getWorkbench().getService(IHandlerService.class);
        activate(handlers, IWorkbenchCommandConstants.EDIT_UNDO, ITextOperationTarget.UNDO);
        activate(handlers, IWorkbenchCommandConstants.EDIT_REDO, ITextOperationTarget.REDO);
        activate(handlers, IWorkbenchCommandConstants.EDIT_CUT, ITextOperationTarget.CUT);
        activate(handlers, IWorkbenchCommandConstants.EDIT_COPY, ITextOperationTarget.COPY);
        activate(handlers, IWorkbenchCommandConstants.EDIT_PASTE, ITextOperationTarget.PASTE);
        activate(handlers, IWorkbenchCommandConstants.EDIT_DELETE, ITextOperationTarget.DELETE);
        activate(handlers, IWorkbenchCommandConstants.EDIT_SELECT_ALL, ITextOperationTarget.SELECT_ALL);
        activate(handlers, IWorkbenchCommandConstants.EDIT_CONTENT_ASSIST, ISourceViewer.CONTENTASSIST_PROPOSALS);
        widget.addDisposeListener(e -> handlers.deactivateHandlers(active));
        viewer.appendVerifyKeyListener(e -> {
            if (e.character == ' ' && e.stateMask == SWT.MOD1) {
                viewer.doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
                e.doit = false;
            }
        });
    }

    private void activate(IHandlerService handlers, String command, int operation) {
        active.add(handlers.activateHandler(command, new AbstractHandler() {
            @Override
            public Object execute(ExecutionEvent event) {
                if (viewer.canDoOperation(operation)) {
                    viewer.doOperation(operation);
                }
                return null;
            }
        }, new Focused(viewer.getTextWidget())));
    }

    /** Holds while a widget has the focus. */
    private static final class Focused extends Expression {

        private final StyledText widget;

        Focused(StyledText widget) {
            this.widget = widget;
        }

        @Override
        public void collectExpressionInfo(ExpressionInfo info) {
            info.addVariableNameAccess(ISources.ACTIVE_FOCUS_CONTROL_NAME);
        }

        @Override
        public EvaluationResult evaluate(IEvaluationContext context) {
            return EvaluationResult.valueOf(context.getVariable(ISources.ACTIVE_FOCUS_CONTROL_NAME) == widget);
        }
    }
}
