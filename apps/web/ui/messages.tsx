import { message } from 'antd';
import type { MessageInstance } from 'antd/es/message/interface';
import { createContext, type ReactNode, useContext } from 'react';

const Messages = createContext<MessageInstance | undefined>(undefined);

const DURATION_S = 5;
const AT_ONCE = 3;

/** Short messages at the top of the page, in the person's theme. */
export function MessagesProvider({ children }: { readonly children: ReactNode }) {
  const [messages, place] = message.useMessage({ maxCount: AT_ONCE, duration: DURATION_S });
  return (
    <Messages value={messages}>
      {place}
      {children}
    </Messages>
  );
}

/** @throws Error outside of the provider */
export function useMessages(): MessageInstance {
  const messages = useContext(Messages);
  if (!messages) throw new Error('messages have no place on this page');
  return messages;
}
