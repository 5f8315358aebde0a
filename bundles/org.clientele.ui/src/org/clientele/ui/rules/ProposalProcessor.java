package org.clientele.ui.rules;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.clientele.core.rules.text.Completion;
import org.clientele.ui.UiJobs;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.jface.text.contentassist.CompletionProposal;
import org.eclipse.jface.text.contentassist.ICompletionProposal;
import org.eclipse.jface.text.contentassist.IContentAssistProcessor;
import org.eclipse.jface.text.contentassist.IContextInformation;
import org.eclipse.jface.text.contentassist.IContextInformationValidator;
import org.eclipse.jface.text.source.ISourceViewer;
import org.eclipse.swt.custom.StyledText;

/**
 * Proposals, which are there within milliseconds as a rule. Where they are not, since values have to be loaded first, the
 * user interface goes on, and the proposals open as soon as they are there, unless somebody typed on.
 */
final class ProposalProcessor implements IContentAssistProcessor {

    private static final int PATIENCE = 120;
    private static final char[] BEGINNINGS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ[\"【“".toCharArray(); //$NON-NLS-1$

    private final ConditionTextModel model;
    private Found late;

    /** Proposals that came too late for the call that asked for them. */
    private record Found(String text, int offset, List<Completion> completions) {
    }

    ProposalProcessor(ConditionTextModel model) {
        this.model = model;
    }

    @Override
    public ICompletionProposal[] computeCompletionProposals(ITextViewer viewer, int offset) {
        String text = viewer.getDocument().get();
        Found ready = late;
        late = null;
        if (ready != null && ready.offset() == offset && ready.text().equals(text)) {
            return proposals(ready.completions());
        }
        CompletableFuture<List<Completion>> coming = CompletableFuture
                .supplyAsync(() -> model.complete(text, offset));
        try {
            return proposals(coming.get(PATIENCE, TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            coming.thenAccept(found -> later(viewer, new Found(text, offset, found)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
        return proposals(List.of());
    }

    private void later(ITextViewer viewer, Found found) {
        StyledText widget = viewer.getTextWidget();
        if (widget != null) {
            UiJobs.async(widget, () -> {
                if (widget.getCaretOffset() == found.offset() && widget.getText().equals(found.text())) {
                    late = found;
                    ((ITextOperationTarget) viewer).doOperation(ISourceViewer.CONTENTASSIST_PROPOSALS);
                }
            });
        }
    }

    private static ICompletionProposal[] proposals(List<Completion> completions) {
        return completions.stream().map(ProposalProcessor::proposal).toArray(ICompletionProposal[]::new);
    }

    private static ICompletionProposal proposal(Completion completion) {
        String detail = completion.detail().isEmpty() ? "" : "  –  " + completion.detail(); //$NON-NLS-1$ //$NON-NLS-2$
        // the caret goes between the parentheses of what needs something there
        int caret = completion.text().endsWith("()") ? completion.text().length() - 1 : completion.text().length(); //$NON-NLS-1$
        return new CompletionProposal(completion.text(), completion.range().offset(), completion.range().length(),
                caret, null, completion.label() + detail, null, null);
    }

    @Override
    public IContextInformation[] computeContextInformation(ITextViewer viewer, int offset) {
        return new IContextInformation[0];
    }

    @Override
    public char[] getCompletionProposalAutoActivationCharacters() {
        return BEGINNINGS.clone();
    }

    @Override
    public char[] getContextInformationAutoActivationCharacters() {
        return new char[0];
    }

    @Override
    public String getErrorMessage() {
        return null;
    }

    @Override
    public IContextInformationValidator getContextInformationValidator() {
        return null;
    }
}
