/**
 * Labels and icons of the model in the user's language. Views ask {@link org.clientele.model.edit.ModelLabels}, which
 * asks the item providers that are registered for an object's package: a partner's class shows itself in the same way.
 * Objects belong to one thread, in a workbench that of the user interface.
 *
 * @since 1.0
 */
package org.clientele.model.edit;
