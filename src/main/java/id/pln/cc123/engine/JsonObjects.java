package id.pln.cc123.engine;

import java.util.Map;

import org.camunda.bpm.engine.impl.variable.ValueTypeResolverImpl;
import org.camunda.bpm.engine.rest.exception.RestException;
import org.camunda.bpm.engine.variable.Variables.SerializationDataFormats;
import org.camunda.bpm.engine.variable.impl.type.ObjectTypeImpl;
import org.camunda.bpm.engine.variable.type.SerializableValueType;
import org.camunda.bpm.engine.variable.type.ValueTypeResolver;
import org.camunda.bpm.engine.variable.value.SerializableValue;

import jakarta.ws.rs.core.Response.Status;

/**
 * Objects as JSON. The engine notices a serialized Java object when it is to be stored and answers with an error of the
 * server's; here it is refused where it comes in, whichever door that is.
 */
final class JsonObjects extends ObjectTypeImpl {

  private static final long serialVersionUID = 1L;

  @Override
  public SerializableValue createValueFromSerialized(String serialized, Map<String, Object> info) {
    Object format = info == null ? null : info.get(SerializableValueType.VALUE_INFO_SERIALIZATION_DATA_FORMAT);
    if (SerializationDataFormats.JAVA.getName().equals(format)) {
      throw new RestException(Status.BAD_REQUEST, "Objek Java yang diserialkan tidak diterima sebagai variabel. Kirimkan JSON.");
    }
    return super.createValueFromSerialized(serialized, info);
  }

  static ValueTypeResolver resolver() {
    ValueTypeResolverImpl types = new ValueTypeResolverImpl();
    types.addType(new JsonObjects());
    return types;
  }
}
