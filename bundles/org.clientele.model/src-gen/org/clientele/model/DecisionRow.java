/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Row</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DecisionRow#getCells <em>Cells</em>}</li>
 *   <li>{@link org.clientele.model.DecisionRow#getNote <em>Note</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDecisionRow()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DecisionRow extends Identified {
	/**
	 * Returns the value of the '<em><b>Cells</b></em>' containment reference list.
	 * The list contents are of type {@link org.clientele.model.DecisionCell}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Cells</em>' containment reference list.
	 * @see org.clientele.model.ClientelePackage#getDecisionRow_Cells()
	 * @model containment="true"
	 * @generated
	 */
	EList<DecisionCell> getCells();

	/**
	 * Returns the value of the '<em><b>Note</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  Explains the row to people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Note</em>' attribute.
	 * @see #setNote(String)
	 * @see org.clientele.model.ClientelePackage#getDecisionRow_Note()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='1000'"
	 * @generated
	 */
	String getNote();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionRow#getNote <em>Note</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Note</em>' attribute.
	 * @see #getNote()
	 * @generated
	 */
	void setNote(String value);

} // DecisionRow
