/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  A node of a condition tree.
 * <!-- end-model-doc -->
 *
 *
 * @see org.clientele.model.ClientelePackage#getCondition()
 * @model abstract="true"
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Condition extends Identified {
} // Condition
