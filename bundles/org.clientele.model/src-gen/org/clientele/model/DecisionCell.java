/**
 * Copyright (c) 2026 Clientele contributors. SPDX-License-Identifier: EPL-2.0
 */
package org.clientele.model;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Decision Cell</b></em>'.
 * <!-- end-user-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.clientele.model.DecisionCell#getColumn <em>Column</em>}</li>
 *   <li>{@link org.clientele.model.DecisionCell#getText <em>Text</em>}</li>
 * </ul>
 *
 * @see org.clientele.model.ClientelePackage#getDecisionCell()
 * @model
 * @generated
 */
@org.osgi.annotation.versioning.ProviderType
public interface DecisionCell extends Identified {
	/**
	 * Returns the value of the '<em><b>Column</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The key of an input or an output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Column</em>' attribute.
	 * @see #setColumn(String)
	 * @see org.clientele.model.ClientelePackage#getDecisionCell_Column()
	 * @model unique="false"
	 * @generated
	 */
	String getColumn();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionCell#getColumn <em>Column</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Column</em>' attribute.
	 * @see #getColumn()
	 * @generated
	 */
	void setColumn(String value);

	/**
	 * Returns the value of the '<em><b>Text</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 *  The unary test of an input, or the value of an output.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Text</em>' attribute.
	 * @see #setText(String)
	 * @see org.clientele.model.ClientelePackage#getDecisionCell_Text()
	 * @model unique="false"
	 *        annotation="urn:clientele:store length='2000'"
	 * @generated
	 */
	String getText();

	/**
	 * Sets the value of the '{@link org.clientele.model.DecisionCell#getText <em>Text</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Text</em>' attribute.
	 * @see #getText()
	 * @generated
	 */
	void setText(String value);

} // DecisionCell
