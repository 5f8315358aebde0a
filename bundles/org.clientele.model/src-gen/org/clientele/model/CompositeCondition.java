/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Composite Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.CompositeCondition#getJunction <em>Junction</em>}</li>
 *   <li>{@link org.clientele.model.CompositeCondition#getAtLeast <em>At Least</em>}</li>
 *   <li>{@link org.clientele.model.CompositeCondition#getChildren <em>Children</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getCompositeCondition()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface CompositeCondition extends Condition {
	/**
	 * Returns the value of the '<em><b>Junction</b></em>' attribute.
	 * The literals are from the enumeration {@link org.clientele.model.Junction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Junction</em>' attribute.
	 * @see org.clientele.model.Junction
	 * @see #setJunction(Junction)
	 * @see org.clientele.model.ClientelePackage#getCompositeCondition_Junction()
	 * @model unique="false"
	 * @generated
	 */
	Junction getJunction();

	/**
	 * Sets the value of the '{@link org.clientele.model.CompositeCondition#getJunction <em>Junction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Junction</em>' attribute.
	 * @see org.clientele.model.Junction
	 * @see #getJunction()
	 * @generated
	 */
	void setJunction(Junction value);

	/**
	 * Returns the value of the '<em><b>At Least</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  How many children at least; used by AT_LEAST alone.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>At Least</em>' attribute.
	 * @see #setAtLeast(int)
	 * @see org.clientele.model.ClientelePackage#getCompositeCondition_AtLeast()
	 * @model unique="false"
	 * @generated
	 */
	int getAtLeast();

	/**
	 * Sets the value of the '{@link org.clientele.model.CompositeCondition#getAtLeast <em>At Least</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>At Least</em>' attribute.
	 * @see #getAtLeast()
	 * @generated
	 */
	void setAtLeast(int value);

	/**
	 * Returns the value of the '<em><b>Children</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Children</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getCompositeCondition_Children()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getChildren();

} // CompositeCondition
