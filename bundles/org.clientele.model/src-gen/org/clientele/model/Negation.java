/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Negation</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 *  True when its child is not.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.Negation#getChild <em>Child</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getNegation()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface Negation extends Condition {
	/**
	 * Returns the value of the '<em><b>Child</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Child</em>' containment reference.
	 * @see #setChild(Condition)
	 * @see org.clientele.model.ClientelePackage#getNegation_Child()
	 * @model containment="true"
	 * @generated
	 */
	Condition getChild();

	/**
	 * Sets the value of the '{@link org.clientele.model.Negation#getChild <em>Child</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Child</em>' containment reference.
	 * @see #getChild()
	 * @generated
	 */
	void setChild(Condition value);

} // Negation
