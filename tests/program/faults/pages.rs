//! Clients of the program's pages, good and bad, and a gate before a database server.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt, copy_bidirectional};
use tokio::net::{TcpListener, TcpStream};

/// An address on this machine where nobody listens.
pub fn free_address() -> String {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    listener.local_addr().unwrap().to_string()
}

/// Asks for a page: its status and its body; 0 when there is no answer.
pub async fn get(address: &str, path: &str) -> (u16, String) {
    let asked = async {
        let mut stream = TcpStream::connect(address).await.ok()?;
        let request = format!("GET {path} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n");
        stream.write_all(request.as_bytes()).await.ok()?;
        let mut answer = String::new();
        stream.read_to_string(&mut answer).await.ok()?;
        let status = answer.split(' ').nth(1)?.parse().ok()?;
        Some((status, answer.split_once("\r\n\r\n")?.1.to_owned()))
    };
    tokio::time::timeout(Duration::from_secs(12), asked).await.ok().flatten().unwrap_or_default()
}

/// Connections over which half a request comes and nothing more.
pub async fn half_open(address: &str, count: usize) -> Vec<TcpStream> {
    let mut all = Vec::with_capacity(count);
    for _ in 0..count {
        if let Ok(mut stream) = TcpStream::connect(address).await {
            let _ = stream.write_all(b"GET /healthz HTTP/1.1\r\nho").await;
            all.push(stream);
        }
    }
    all
}

/// A gate before a server: closed, it cuts every connection and lets none in.
pub struct Gate {
    port: u16,
    open: Arc<AtomicBool>,
}

impl Gate {
    /// A gate before the server of a database's address.
    pub async fn before(server: &str) -> Gate {
        let host = server.rsplit_once('@').map_or(server, |(_, rest)| rest);
        let host = host.split('/').next().unwrap().to_owned();
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (port, open) = (listener.local_addr().unwrap().port(), Arc::new(AtomicBool::new(true)));
        let stands = open.clone();
        tokio::spawn(async move {
            while let Ok((mut inside, _)) = listener.accept().await {
                let (host, stands) = (host.clone(), stands.clone());
                tokio::spawn(async move {
                    if !stands.load(Ordering::Relaxed) {
                        return;
                    }
                    let Ok(mut outside) = TcpStream::connect(host).await else { return };
                    let shut = async {
                        while stands.load(Ordering::Relaxed) {
                            tokio::time::sleep(Duration::from_millis(20)).await;
                        }
                    };
                    tokio::select! {
                        _ = copy_bidirectional(&mut inside, &mut outside) => {}
                        () = shut => {}
                    }
                });
            }
        });
        Gate { port, open }
    }

    /// The address of a database behind the gate.
    pub fn address_of(&self, url: &str) -> String {
        let (before, rest) = url.rsplit_once('@').unwrap();
        let (_, name) = rest.split_once('/').unwrap();
        format!("{before}@127.0.0.1:{}/{name}", self.port)
    }

    pub fn close(&self) {
        self.open.store(false, Ordering::Relaxed);
    }

    pub fn open(&self) {
        self.open.store(true, Ordering::Relaxed);
    }
}
